import { useCallback, useMemo } from 'react';
import { i18n } from '#i18n';
import { ruleName } from '../../utils/coach/card/ruleName';
import { type FlagSum, type Outcomes, openOf, reachedOf, resolvedOf } from '../../utils/stats/figures/sums';
import { Chart } from './charts/Chart';
import { barAxis, baseOption, below, type ChartOption, numberAxis } from './charts/chartOption';
import { inFigures } from './figureWords';

const MOST = 10;

/** The parts of a bar, which add up to what was shown, each with its colour's place in the palette. */
const PARTS: readonly [name: string, colour: number, count: (outcomes: Outcomes) => number][] = [
  [i18n.t('dashboard.outcomes.sentAnyway'), 5, reachedOf],
  [i18n.t('dashboard.outcomes.resolved'), 2, resolvedOf],
  [i18n.t('dashboard.outcomes.putAside'), 4, ({ dismissed }) => dismissed],
  [i18n.t('dashboard.outcomes.calledWrong'), 1, ({ disputed }) => disputed],
  [i18n.t('dashboard.outcomes.stillOpen'), 7, openOf],
];

/** The phrases that reached the most customers, and what became of them. */
export function TopPhrases({ rows, isByRule }: { rows: readonly FlagSum[]; isByRule: boolean }) {
  const top = useMemo(
    () =>
      rows.slice(0, MOST).map(({ ruleId, phrase, outcomes }) => ({
        name: isByRule ? ruleName(ruleId) : phrase,
        counts: PARTS.map(([, , count]) => count(outcomes)),
      })),
    [rows, isByRule],
  );
  const option: ChartOption = useCallback(
    (palette) => ({
      ...baseOption(palette),
      grid: below(palette.isNarrow ? 2 : 1),
      xAxis: numberAxis(palette),
      yAxis: barAxis(
        palette,
        top.map(({ name }) => name),
      ),
      series: PARTS.map(([name, colour], place) => ({
        name,
        type: 'bar',
        stack: 'outcomes',
        barMaxWidth: 22,
        itemStyle: { color: palette.series[colour] },
        data: top.map(({ counts }) => counts[place] ?? 0),
      })),
    }),
    [top],
  );
  return (
    <Chart
      title={isByRule ? i18n.t('dashboard.phrases.chartOfRules') : i18n.t('dashboard.phrases.chartOfPhrases')}
      summary={
        isByRule
          ? i18n.t('dashboard.phrases.summaryOfRules', top.length, { count: inFigures(top.length) })
          : i18n.t('dashboard.phrases.summaryOfPhrases', top.length, { count: inFigures(top.length) })
      }
      option={option}
      columns={[
        isByRule ? i18n.t('dashboard.phrases.rule') : i18n.t('dashboard.phrases.phrase'),
        ...PARTS.map(([name]) => name),
      ]}
      rows={top.map(({ name, counts }) => [name, ...counts])}
      file="amends-phrases"
      height={90 + 30 * top.length}
    />
  );
}
