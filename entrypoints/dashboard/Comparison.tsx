import { i18n } from '#i18n';
import { reachedOf, sumsOf } from '../../utils/stats/figures/sums';
import type { Sheet } from '../../utils/stats/sheet';
import { type FigureWords, inFigures, inList, rateWords, shareWords } from './figureWords';

interface ComparisonProps {
  /** What the groups are. */
  by: 'helpdesk' | 'situation' | 'team' | 'readBy';
  groups: readonly (readonly [name: string, sheets: readonly Sheet[]])[];
  /** The names of those with too few agents, or that would reveal such a group. */
  hidden: readonly string[];
  nameOf: (name: string) => string;
}

/** The same figures of several groups side by side. */
export function Comparison({ by, groups, hidden, nameOf }: ComparisonProps) {
  const names = inList(hidden.map(nameOf));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll card" aria-label={i18n.t(`dashboard.groups.${by}.tableName`)} tabIndex={0}>
      {groups.length > 0 && (
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{i18n.t(`dashboard.groups.${by}.label`)}</th>
              <th scope="col" className="number">
                {i18n.t('dashboard.groups.replies')}
              </th>
              <th scope="col" className="number">
                {i18n.t('dashboard.groups.sentWithFlag')}
              </th>
              <th scope="col" className="number">
                {i18n.t('dashboard.groups.flagsPer100Replies')}
              </th>
              <th scope="col" className="number">
                {i18n.t('dashboard.groups.reachedPer100Replies')}
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
                  <td className="number" data-label={i18n.t('dashboard.groups.replies')}>
                    {inFigures(sent)}
                  </td>
                  <Cell label={i18n.t('dashboard.groups.sentWithFlag')} words={shareWords(flagged, sent, 'replies')} />
                  <Cell
                    label={i18n.t('dashboard.groups.flagsPer100Replies')}
                    words={rateWords({ count: outcomes.shown, of: sent }, 100)}
                  />
                  <Cell
                    label={i18n.t('dashboard.groups.reachedPer100Replies')}
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
          {groups.length > 0
            ? i18n.t('dashboard.groups.othersNotApart', { names })
            : i18n.t(`dashboard.groups.${by}.noneApart`, { names })}
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
