import { useCallback } from 'react';
import { i18n } from '#i18n';
import { PROMISE_ENDS } from '../../../utils/timers/promiseCounts';
import { endedOf } from '../../../utils/timers/promiseSums';
import { Chart } from '../charts/Chart';
import { baseOption, below, type ChartOption, nameAxis, numberAxis } from '../charts/chartOption';
import type { PromisePoint } from './promisePoint';
import { END_WORDS } from './promiseWords';

/** Colours of the palette, by how a promise ended. */
const COLOURS = { met: 2, missed: 5, dropped: 7 } as const;

/** How many promises were met, missed and dropped over time. */
export function EndsChart({ points }: { points: readonly PromisePoint[] }) {
  const option: ChartOption = useCallback(
    (palette) => ({
      ...baseOption(palette),
      grid: below(1),
      xAxis: nameAxis(
        palette,
        points.map(({ name }) => name),
      ),
      yAxis: { ...numberAxis(palette), minInterval: 1 },
      series: PROMISE_ENDS.map((end) => ({
        name: END_WORDS[end][0],
        type: 'bar',
        stack: 'ends',
        barMaxWidth: 36,
        itemStyle: { color: palette.series[COLOURS[end]] },
        data: points.map((point) => point[end]),
      })),
    }),
    [points],
  );
  return (
    <Chart
      title={i18n.t('promises.trend.endsTitle')}
      summary={i18n.t('promises.trend.endsSummary')}
      option={option}
      columns={[
        i18n.t('promises.trend.when'),
        ...PROMISE_ENDS.map((end) => END_WORDS[end][0]),
        i18n.t('promises.trend.all'),
      ]}
      rows={points.map((point) => [point.name, ...PROMISE_ENDS.map((end) => point[end]), endedOf(point)])}
      file="amends-promises"
    />
  );
}
