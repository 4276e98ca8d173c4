import { reachedOf, sumsOf } from '../../utils/stats/figures/sums';
import type { Sheet } from '../../utils/stats/sheet';
import { type FigureWords, inFigures, rateWords, shareWords } from './figureWords';

interface ComparisonProps {
  label: string;
  groups: readonly (readonly [name: string, sheets: readonly Sheet[]])[];
  /** The names of those that are of too few agents, or would say what such a one is. */
  hidden: readonly string[];
  nameOf: (name: string) => string;
}

/** The same figures of several groups side by side. */
export function Comparison({ label, groups, hidden, nameOf }: ComparisonProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll card" aria-label={`By ${label.toLowerCase()}`} tabIndex={0}>
      {groups.length > 0 && (
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
            {groups.map(([name, own]) => {
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
      )}
      {hidden.length > 0 && (
        <p className="hidden-groups">
          {groups.length > 0 ? 'Not shown apart' : `No ${label.toLowerCase()} is shown apart`}, so that nobody is judged
          alone: {hidden.map(nameOf).join(', ')}.
        </p>
      )}
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
