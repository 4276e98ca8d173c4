import { useCallback, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { COUNTED_CATEGORY_WORDS } from '../../components/flags/categoryWords';
import { type CountedCategory, categoryOf } from '../../utils/ruleFacts/categoryOf';
import { type Grain, grainFor } from '../../utils/stats/figures/periods';
import { flagsBy, reachedOf, sumsOf } from '../../utils/stats/figures/sums';
import { Chart } from './charts/Chart';
import { baseOption, below, type ChartOption, nameAxis, numberAxis } from './charts/chartOption';
import { useFilters } from './filters';
import { GrainChoice } from './GrainChoice';
import { startWords, type TrendPoint, trendPoints, trendRange } from './trendPoints';
import type { Figures } from './useFigures';

/** How flags come and go over time, with the days on which rules or reader changed version. */
export function Trend({ sheets, isStretchShown }: Figures) {
  const { from, to } = useFilters();
  const [chosen, setChosen] = useState<Grain>();
  const range = useMemo(() => trendRange(sheets, { from, to }), [sheets, from, to]);
  const grain = chosen ?? (range ? grainFor(range) : 'day');
  const points = useMemo(
    () =>
      (range ? trendPoints(sheets, range, grain) : []).map((point) =>
        isStretchShown(grain, point.start) ? point : { ...point, sheets: [], isHidden: true },
      ),
    [sheets, range, grain, isStretchShown],
  );
  return (
    <section className="part" aria-labelledby="trend">
      <div className="row">
        <h2 id="trend">{i18n.t('dashboard.parts.trend')}</h2>
        <GrainChoice grain={grain} onChange={setChosen} />
      </div>
      <div className="pair">
        <RateTrend points={points} grain={grain} />
        <CategoryTrend points={points} grain={grain} />
      </div>
    </section>
  );
}

interface PointsProps {
  points: readonly TrendPoint[];
  grain: Grain;
}

function RateTrend({ points, grain }: PointsProps) {
  const rows = useMemo(
    () =>
      points.map(({ start, sheets, change, isHidden }) => {
        const { replies, outcomes } = sumsOf(sheets);
        const per100 = (count: number) => (replies.sent === 0 ? null : Math.round((1000 * count) / replies.sent) / 10);
        return {
          name: startWords(start, grain),
          sent: replies.sent,
          shown: per100(outcomes.shown),
          reached: per100(reachedOf(outcomes)),
          change,
          isHidden,
        };
      }),
    [points, grain],
  );
  const option: ChartOption = useCallback(
    (palette) => ({
      ...baseOption(palette),
      grid: below(2),
      xAxis: nameAxis(
        palette,
        rows.map(({ name }) => name),
      ),
      yAxis: numberAxis(palette),
      series: [
        {
          name: i18n.t('dashboard.trend.rates.title'),
          type: 'line',
          data: rows.map(({ shown }) => shown),
          symbolSize: 6,
          markLine: {
            symbol: 'none',
            lineStyle: { color: palette.quiet, type: 'dashed' },
            label: { color: palette.quiet, formatter: ({ name }: { name: string }) => name },
            data: rows.flatMap(({ name, change }) => (change ? [{ name: change, xAxis: name }] : [])),
          },
        },
        {
          name: i18n.t('dashboard.trend.rates.ofTheseReached'),
          type: 'line',
          data: rows.map(({ reached }) => reached),
          symbol: 'rect',
          symbolSize: 6,
          lineStyle: { type: 'dashed' },
        },
      ],
    }),
    [rows],
  );
  const changes = rows.flatMap(({ name, change }) =>
    change ? [i18n.t('dashboard.trend.changeFrom', { change, when: name })] : [],
  );
  return (
    <Chart
      title={i18n.t('dashboard.trend.rates.title')}
      summary={[i18n.t('dashboard.trend.rates.summary'), ...changes].join(' ')}
      option={option}
      columns={[
        i18n.t('dashboard.trend.rates.when'),
        i18n.t('dashboard.trend.rates.replies'),
        i18n.t('dashboard.trend.rates.flagsPer100'),
        i18n.t('dashboard.trend.rates.reached'),
        i18n.t('dashboard.trend.rates.new'),
      ]}
      rows={rows.map(({ name, sent, shown, reached, change, isHidden }) => [
        name,
        isHidden ? i18n.t('dashboard.trend.tooFewAgents') : sent,
        shown ?? '–',
        reached ?? '–',
        change ?? '',
      ])}
      file="amends-trend"
    />
  );
}

function CategoryTrend({ points, grain }: PointsProps) {
  const categories = Object.keys(COUNTED_CATEGORY_WORDS) as CountedCategory[];
  const rows = useMemo(
    () =>
      points.map(({ start, sheets, isHidden }) => {
        const sums = flagsBy(sheets, ({ ruleId }) => categoryOf(ruleId));
        return {
          name: startWords(start, grain),
          isHidden,
          counts: (Object.keys(COUNTED_CATEGORY_WORDS) as CountedCategory[]).map(
            (id) => sums.get(id)?.outcomes.shown ?? 0,
          ),
        };
      }),
    [points, grain],
  );
  const option: ChartOption = useCallback(
    (palette) => ({
      ...baseOption(palette),
      grid: below(palette.isNarrow ? 4 : 2),
      xAxis: nameAxis(
        palette,
        rows.map(({ name }) => name),
      ),
      yAxis: numberAxis(palette),
      series: Object.values(COUNTED_CATEGORY_WORDS)
        .map((name, place) => ({
          name,
          type: 'bar',
          stack: 'flags',
          itemStyle: { color: palette.series[place] },
          data: rows.map(({ counts }) => counts[place] ?? 0),
        }))
        .filter(({ data }) => data.some((count) => count > 0)),
    }),
    [rows],
  );
  return (
    <Chart
      title={i18n.t('dashboard.trend.categories.title')}
      summary={i18n.t('dashboard.trend.categories.summary')}
      option={option}
      columns={[i18n.t('dashboard.trend.rates.when'), ...categories.map((id) => COUNTED_CATEGORY_WORDS[id])]}
      rows={rows.map(({ name, counts, isHidden }) => [name, ...counts.map((count) => (isHidden ? '–' : count))])}
      file="amends-categories"
    />
  );
}
