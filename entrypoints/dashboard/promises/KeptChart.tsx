import { useCallback, useMemo } from 'react';
import { i18n } from '#i18n';
import { FEWEST, wilson } from '../../../utils/stats/figures/confidence';
import { answeredOf } from '../../../utils/timers/promiseSums';
import { Chart } from '../charts/Chart';
import { baseOption, below, type ChartOption, nameAxis, numberAxis } from '../charts/chartOption';
import { inPercent } from '../figureWords';
import { keptWords } from './PromiseFigures';
import type { PromisePoint } from './promisePoint';
import { END_WORDS } from './promiseWords';

const KEPT = i18n.t('promises.trend.share');
const FEW = i18n.t('promises.trend.few', { fewest: FEWEST });

/** The share of promises that were kept over time, with its interval as a band. */
export function KeptChart({ points }: { points: readonly PromisePoint[] }) {
  const shares = useMemo(
    () =>
      points.map((point) => {
        const of = answeredOf(point);
        const { low, high } = wilson(point.met, of);
        const { figure, trust } = keptWords(point);
        const share = of === 0 ? null : percent(point.met / of);
        const isEnough = of >= FEWEST;
        return {
          enough: isEnough ? share : null,
          few: isEnough ? null : share,
          low: isEnough ? percent(low) : null,
          width: isEnough ? percent(high) - percent(low) : null,
          words: of === 0 ? i18n.t('promises.trend.none') : i18n.t('promises.kept.withTrust', { share: figure, trust }),
        };
      }),
    [points],
  );
  const option: ChartOption = useCallback(
    (palette) => {
      const base = baseOption(palette);
      const band = { type: 'line', stack: 'interval', symbol: 'none', lineStyle: { opacity: 0 }, silent: true };
      return {
        ...base,
        grid: below(palette.isNarrow ? 2 : 1),
        legend: { ...(base.legend as object), data: [KEPT, FEW] },
        tooltip: {
          ...(base.tooltip as object),
          formatter: ([first]: { dataIndex: number }[]) => {
            const [point, share] = first ? [points[first.dataIndex], shares[first.dataIndex]] : [];
            return point && share ? i18n.t('promises.trend.point', { when: point.name, kept: share.words }) : '';
          },
        },
        xAxis: nameAxis(
          palette,
          points.map(({ name }) => name),
        ),
        yAxis: {
          ...numberAxis(palette),
          min: 0,
          max: 100,
          axisLabel: { color: palette.quiet, formatter: (value: number) => inPercent(value / 100) },
        },
        series: [
          {
            name: KEPT,
            type: 'line',
            data: shares.map(({ enough }) => enough),
            symbol: 'circle',
            symbolSize: 6,
            itemStyle: { color: palette.series[2] },
          },
          {
            name: FEW,
            type: 'line',
            data: shares.map(({ few }) => few),
            symbol: 'circle',
            symbolSize: 7,
            lineStyle: { opacity: 0 },
            itemStyle: { color: palette.ground, borderColor: palette.quiet, borderWidth: 1.5 },
          },
          { ...band, name: 'low', data: shares.map(({ low }) => low) },
          {
            ...band,
            name: 'interval',
            data: shares.map(({ width }) => width),
            areaStyle: { color: palette.series[2], opacity: 0.18 },
          },
        ],
      };
    },
    [points, shares],
  );
  return (
    <Chart
      title={i18n.t('promises.trend.keptTitle')}
      summary={i18n.t('promises.trend.keptSummary')}
      option={option}
      columns={[
        i18n.t('promises.trend.when'),
        END_WORDS.met[0],
        END_WORDS.missed[0],
        i18n.t('promises.kept.label'),
        i18n.t('promises.trend.howSure'),
      ]}
      rows={points.map((point) => {
        const { figure, trust } = keptWords(point);
        return [point.name, point.met, point.missed, figure, trust];
      })}
      file="amends-promises-kept"
    />
  );
}

function percent(share: number): number {
  return Math.round(1000 * share) / 10;
}
