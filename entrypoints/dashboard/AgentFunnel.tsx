import { useCallback, useMemo } from 'react';
import { i18n } from '#i18n';
import type { AgentFigure } from '../../utils/stats/figures/agents';
import { ALARM, limitsOf, standing, WARNING } from '../../utils/stats/figures/funnel';
import { Chart } from './charts/Chart';
import { baseOption, below, type ChartOption, numberAxis, percentAxis } from './charts/chartOption';
import { inFigures, inPercent, shareWords } from './figureWords';

/** Points at which the limits are worked out. */
const STEPS = 60;

type Point = readonly [of: number, percentage: number, agent?: string];

interface AgentFunnelProps {
  /** In the order of the pseudonyms; at least one reply in all. */
  figures: readonly AgentFigure[];
}

/** How far each agent is from the team, with what chance explains for so many replies: a funnel plot, not a ranking. */
export function AgentFunnel({ figures }: AgentFunnelProps) {
  const { target, rows, limits, range } = useMemo(() => funnelOf(figures), [figures]);
  const option: ChartOption = useCallback(
    (palette) => ({
      ...baseOption(palette),
      grid: { ...below(palette.isNarrow ? 3 : 1), bottom: 26, right: 24 },
      tooltip: {
        ...(baseOption(palette).tooltip as object),
        trigger: 'item',
        formatter: ({ value }: { value: Point }) => pointWords(value),
      },
      xAxis: {
        ...numberAxis(palette, i18n.t('dashboard.agents.replies')),
        nameLocation: 'middle',
        nameGap: 24,
        min: range[0],
        max: range[1],
      },
      yAxis: { ...percentAxis(palette), min: 0 },
      series: [
        {
          name: i18n.t('dashboard.parts.agents'),
          type: 'scatter',
          symbolSize: 10,
          itemStyle: { color: palette.series[0] },
          label: { show: !palette.isNarrow, position: 'right', color: palette.quiet, formatter: '{@[2]}' },
          labelLayout: { hideOverlap: true },
          data: rows.map(({ agent, of, count }) => [of, percent(count / of), agent]),
        },
        {
          ...line(i18n.t('dashboard.agents.team'), palette.ink, 'solid'),
          data: limits.map(({ of }) => [of, percent(target)]),
        },
        ...(['low', 'high'] as const).map((side) => ({
          ...line(i18n.t('dashboard.agents.warningLimits'), palette.series[1], 'dashed'),
          data: limits.map(({ of, warning }) => [of, percent(warning[side])]),
        })),
        ...(['low', 'high'] as const).map((side) => ({
          ...line(i18n.t('dashboard.agents.alarmLimits'), palette.series[5], 'dotted'),
          data: limits.map(({ of, alarm }) => [of, percent(alarm[side])]),
        })),
      ],
    }),
    [rows, limits, range, target],
  );
  return (
    <>
      <Chart
        title={i18n.t('dashboard.agents.title')}
        summary={i18n.t('dashboard.agents.summary', { count: inFigures(rows.length), share: inPercent(target, 1) })}
        option={option}
        columns={[
          i18n.t('dashboard.agents.agent'),
          i18n.t('dashboard.agents.replies'),
          i18n.t('dashboard.agents.withFlag'),
          i18n.t('dashboard.agents.share'),
          '',
          i18n.t('dashboard.agents.besideTeam'),
        ]}
        rows={rows.map(({ agent, of, count }) => {
          const { figure, trust } = shareWords(count, of, 'replies');
          return [
            agent,
            of,
            count,
            figure,
            trust,
            i18n.t(`dashboard.agents.standings.${standing({ count, of }, target)}`),
          ];
        })}
        file="amends-agents"
        height={360}
      />
      <p className="quiet">{i18n.t('dashboard.agents.howToRead')}</p>
    </>
  );
}

function funnelOf(rows: readonly AgentFigure[]) {
  const all = rows.reduce((sum, { count, of }) => ({ count: sum.count + count, of: sum.of + of }), { count: 0, of: 0 });
  const target = all.count / all.of;
  const counts = rows.map(({ of }) => of);
  const first = Math.max(1, Math.floor(0.6 * Math.min(...counts)));
  const last = Math.ceil(1.08 * Math.max(...counts));
  const steps = Array.from({ length: STEPS }, (_, step) => Math.round(first + ((last - first) * step) / (STEPS - 1)));
  const limits = [...new Set(steps)].map((of) => ({
    of,
    warning: limitsOf(target, of, WARNING),
    alarm: limitsOf(target, of, ALARM),
  }));
  return { target, rows, limits, range: [first, last] as const };
}

function line(name: string, color: string | undefined, type: string): object {
  return {
    name,
    type: 'line',
    symbol: 'none',
    silent: true,
    lineStyle: { color, type, width: 1.5 },
    itemStyle: { color },
  };
}

/** A point of the chart as text. */
function pointWords([of, percentage, agent]: Point): string {
  const values = { share: inPercent(percentage / 100, 1), count: inFigures(of) };
  return agent === undefined
    ? i18n.t('dashboard.agents.pointOfLimit', values)
    : i18n.t('dashboard.agents.pointOfAgent', { ...values, agent });
}

function percent(share: number): number {
  return Math.round(1000 * share) / 10;
}
