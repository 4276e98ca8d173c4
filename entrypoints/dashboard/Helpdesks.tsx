import { siteName } from '../../components/siteName';
import { reachedOf, sheetsBy, sumsOf } from '../../utils/stats/figures/sums';
import type { Sheet } from '../../utils/stats/sheet';
import { type FigureWords, inFigures, rateWords, shareWords } from './figureWords';
import type { Figures } from './useFigures';
import { situationWords } from './words';

/** The same figures side by side: of each helpdesk, each situation, and with and without the reader. */
export function Helpdesks({ sheets }: Figures) {
  return (
    <section className="part" aria-labelledby="helpdesks">
      <h2 id="helpdesks">Helpdesks, situations, reader</h2>
      <Comparison label="Helpdesk" groups={sheetsBy(sheets, ({ site }) => site)} nameOf={siteName} />
      <Comparison label="Situation" groups={sheetsBy(sheets, ({ situation }) => situation)} nameOf={situationWords} />
      <Comparison
        label="Read by"
        groups={sheetsBy(sheets, ({ model, rules }) => (rules === '' ? '' : model === '' ? 'rules' : 'reader'))}
        nameOf={(name) => READ_BY[name] ?? name}
      />
    </section>
  );
}

const READ_BY: Record<string, string> = { '': 'Not known', rules: 'Rules alone', reader: 'Rules and reader' };

interface ComparisonProps {
  label: string;
  groups: ReadonlyMap<string, readonly Sheet[]>;
  nameOf: (name: string) => string;
}

function Comparison({ label, groups, nameOf }: ComparisonProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll card" aria-label={`By ${label.toLowerCase()}`} tabIndex={0}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{label}</th>
            <th scope="col" className="number">
              Replies
            </th>
            <th scope="col" className="number">
              Sent with a flag
            </th>
            <th scope="col" className="number">
              Flags per 100 replies
            </th>
            <th scope="col" className="number">
              Reached customers, per 100 replies
            </th>
          </tr>
        </thead>
        <tbody>
          {[...groups].map(([name, own]) => {
            const { replies, outcomes } = sumsOf(own);
            const { sent, flagged } = replies;
            return (
              <tr key={name}>
                <th scope="row">{nameOf(name)}</th>
                <td className="number" data-label="Replies">
                  {inFigures(sent)}
                </td>
                <Cell label="Sent with a flag" words={shareWords(flagged, sent, 'replies')} />
                <Cell label="Flags per 100 replies" words={rateWords({ count: outcomes.shown, of: sent }, 100)} />
                <Cell
                  label="Reached customers, per 100 replies"
                  words={rateWords({ count: reachedOf(outcomes), of: sent }, 100)}
                />
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ label, words }: { label: string; words: FigureWords }) {
  return (
    <td className="number" data-label={label}>
      {words.figure}
      <span className="quiet trust">{words.trust}</span>
    </td>
  );
}
