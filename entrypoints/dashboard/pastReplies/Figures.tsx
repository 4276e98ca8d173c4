import { CATEGORY_WORDS } from '../../../components/flags/categoryWords';
import { ruleName } from '../../../utils/coach/card/ruleName';
import { downloadFile } from '../../../utils/files/downloadFile';
import { summaryCsv } from '../../../utils/pastReplies/reviewOutput';
import { byCategory, type Tally, topPhrases } from '../../../utils/pastReplies/tally';
import { FigureCards } from '../FigureCards';
import { FigureTable } from '../FigureTable';
import { inFigures, rateWords, shareWords } from '../figureWords';
import '../../../components/statistics/stats.css';

const MOST_PHRASES = 20;

/** What past replies held, in counts, each with its number of cases and its interval. */
export function Figures({ tally, withReader }: { tally: Tally; withReader: boolean }) {
  const { replies, words, recoveries, flagged, flags } = tally;
  return (
    <>
      <FigureCards
        cards={[
          { label: 'Replies', figure: inFigures(replies), trust: `${inFigures(words)} words` },
          {
            label: 'With a flag',
            ...shareWords(flagged, replies, 'replies'),
            meaning: `${inFigures(flagged)} of ${inFigures(replies)} replies`,
          },
          {
            label: 'In recovery',
            ...shareWords(recoveries, replies, 'replies'),
            meaning: `something had gone wrong in ${inFigures(recoveries)}`,
          },
          {
            label: 'Flags per 100 replies',
            ...rateWords({ count: flags, of: replies }, 100),
            meaning: `${inFigures(flags)} ${flags === 1 ? 'flag' : 'flags'} in all`,
          },
        ]}
      />
      <p className="quiet">{withReader ? 'Read by rules and reader.' : 'Read by the rules alone.'}</p>
      {flags > 0 && (
        <>
          <h3>Flags by category</h3>
          <FigureTable
            name="Flags by category"
            columns={['Category', 'Flags', 'Share of flags', 'Per 100 replies']}
            rows={byCategory(tally).map(([category, count]) => ({
              key: category,
              name: CATEGORY_WORDS[category],
              cells: [
                { figure: inFigures(count) },
                shareWords(count, flags, 'flags'),
                rateWords({ count, of: replies }, 100),
              ],
            }))}
          />
          <h3>Phrases flagged most often</h3>
          <p className="quiet">“…” stands for words that are not the rules’ own.</p>
          <FigureTable
            name="Phrases flagged most often"
            columns={['Phrase', 'Flags', 'Per 100 replies']}
            rows={topPhrases(tally, MOST_PHRASES).map(({ ruleId, phrase, count }) => ({
              key: `${ruleId} ${phrase}`,
              name: phrase,
              remark: ruleName(ruleId),
              cells: [{ figure: inFigures(count) }, rateWords({ count, of: replies }, 100)],
            }))}
          />
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
