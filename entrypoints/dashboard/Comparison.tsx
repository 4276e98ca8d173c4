import { i18n } from '#i18n';
import { reachedOf, sumsOf } from '../../utils/stats/figures/sums';
import type { Sheet } from '../../utils/stats/sheet';
import { type FigureRow, FigureTable } from './FigureTable';
import { inFigures, inList, rateWords, shareWords } from './figureWords';

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
    <FigureTable
      name={i18n.t(`dashboard.groups.${by}.tableName`)}
      columns={[
        i18n.t(`dashboard.groups.${by}.label`),
        i18n.t('dashboard.groups.replies'),
        i18n.t('dashboard.groups.sentWithFlag'),
        i18n.t('dashboard.groups.flagsPer100Replies'),
        i18n.t('dashboard.groups.reachedPer100Replies'),
      ]}
      rows={groups.map(([name, own]) => ({ key: name, name: nameOf(name), cells: cellsOf(own) }))}
    >
      {hidden.length > 0 && (
        <p className="hidden-groups">
          {groups.length > 0
            ? i18n.t('dashboard.groups.othersNotApart', { names })
            : i18n.t(`dashboard.groups.${by}.noneApart`, { names })}
        </p>
      )}
    </FigureTable>
  );
}

function cellsOf(sheets: readonly Sheet[]): FigureRow['cells'] {
  const { replies, outcomes } = sumsOf(sheets);
  const { sent, flagged } = replies;
  return [
    { figure: inFigures(sent) },
    shareWords(flagged, sent, 'replies'),
    rateWords({ count: outcomes.shown, of: sent }, 100),
    rateWords({ count: reachedOf(outcomes), of: sent }, 100),
  ];
}
