import { CATEGORY_WORDS } from '../../../components/categoryWords';
import { ruleName } from '../../../utils/coach/ruleName';
import { downloadFile } from '../../../utils/downloadFile';
import { summaryCsv } from '../../../utils/pastReplies/reviewOutput';
import { byCategory, type Tally, topPhrases } from '../../../utils/pastReplies/tally';
import '../../../components/stats.css';

const MOST_PHRASES = 20;
/** Fewer replies say little of others. */
const FEW = 30;

const count = (number: number) => number.toLocaleString('en');
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

/** What past replies held, in counts. */
export function Figures({ tally, withReader }: { tally: Tally; withReader: boolean }) {
  const { replies, words, recoveries, flagged, flags } = tally;
  const totals = [
    ['Replies', count(replies), `${count(words)} words`],
    ['With a flag', percent(flagged, replies), `${count(flagged)} of ${count(replies)} replies`],
    ['In recovery', percent(recoveries, replies), 'something had gone wrong'],
    ['Flags per 100 replies', ((100 * flags) / replies).toFixed(1), `${count(flags)} flags in all`],
  ] as const;
  return (
    <>
      <dl className="totals">
        {totals.map(([label, figure, meaning]) => (
          <div key={label} className="card">
            <dt>{label}</dt>
            <dd className="figure">{figure}</dd>
            <dd className="quiet">{meaning}</dd>
          </div>
        ))}
      </dl>
      {replies < FEW && <p className="quiet">These are too few replies to say anything of others.</p>}
      <p className="quiet">{withReader ? 'Read by rules and reader.' : 'Read by the rules alone.'}</p>
      {flags > 0 && (
        <>
          <CategoryTable tally={tally} />
          <PhraseTable tally={tally} />
        </>
      )}
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={() => downloadFile('amends-past-replies.csv', summaryCsv(tally), 'text/csv')}
        >
          Save the figures as CSV
        </button>
      </div>
    </>
  );
}

function CategoryTable({ tally }: { tally: Tally }) {
  return (
    <div className="table-scroll card">
      <table className="stats">
        <caption>Flags by category</caption>
        <thead>
          <tr>
            <th scope="col">Category</th>
            <th scope="col" className="number">
              Flags
            </th>
            <th scope="col" className="number">
              Share
            </th>
          </tr>
        </thead>
        <tbody>
          {byCategory(tally).map(([category, number]) => (
            <tr key={category}>
              <td>{CATEGORY_WORDS[category]}</td>
              <td className="number">{count(number)}</td>
              <td className="number">{percent(number, tally.flags)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PhraseTable({ tally }: { tally: Tally }) {
  return (
    <div className="table-scroll card">
      <table className="stats">
        <caption>Phrases flagged most often. “…” stands for words that are not the rules’ own.</caption>
        <thead>
          <tr>
            <th scope="col">Phrase</th>
            <th scope="col">Rule</th>
            <th scope="col" className="number">
              Flags
            </th>
          </tr>
        </thead>
        <tbody>
          {topPhrases(tally, MOST_PHRASES).map(({ ruleId, phrase, count: number }) => (
            <tr key={`${ruleId} ${phrase}`}>
              <td className="phrase">{phrase}</td>
              <td>{ruleName(ruleId)}</td>
              <td className="number">{count(number)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
