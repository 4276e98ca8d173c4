import { useCallback, useMemo } from 'react';
import type { AgentFigure } from '../../utils/stats/figures/agents';
import { ALARM, limitsOf, standing, WARNING } from '../../utils/stats/figures/funnel';
import { Chart } from './charts/Chart';
import { baseOption, below, type ChartOption, numberAxis } from './charts/chartOption';
import { shareWords } from './figureWords';

/** Points at which the limits are worked out. */
const STEPS = 60;

const STANDINGS = {
  within: 'Within what chance explains',
  warning: 'Outside 95%: may still be chance',
  alarm: 'Outside 99.8%: more than chance',
};

interface AgentFunnelProps {
  /** In the order of the pseudonyms; at least one reply in all. */
  figures: readonly AgentFigure[];
}

/** How far each agent is from the team, with what chance explains for so many replies: a funnel plot, and no ranking. */
export function AgentFunnel({ figures }: AgentFunnelProps) {
  const { target, rows, limits, range } = useMemo(() => funnelOf(figures), [figures]);
  const option: ChartOption = useCallback(
    (palette) => ({
      ...baseOption(palette),
      grid: { ...below(palette.isNarrow ? 3 : 1), bottom: 26, right: 24 },
      tooltip: {
        ...(baseOption(palette).tooltip as object),
        trigger: 'item',
        formatter: ({ value }: { value: unknown[] }) => `${value[2] ?? 'Limit'}: ${value[1]}% of ${value[0]} replies`,
      },
      xAxis: { ...numberAxis(palette, 'Replies'), nameLocation: 'middle', nameGap: 24, min: range[0], max: range[1] },
      yAxis: { ...numberAxis(palette), min: 0, axisLabel: { color: palette.quiet, formatter: '{value}%' } },
      series: [
        {
          name: 'Agents',
          type: 'scatter',
          symbolSize: 10,
          itemStyle: { color: palette.series[0] },
          label: { show: !palette.isNarrow, position: 'right', color: palette.quiet, formatter: '{@[2]}' },
          labelLayout: { hideOverlap: true },
          data: rows.map(({ agent, of, count }) => [of, percent(count / of), agent]),
        },
        {
          ...line('The team', palette.ink, 'solid'),
          data: limits.map(({ of }) => [of, percent(target)]),
        },
        ...(['low', 'high'] as const).map((side) => ({
          ...line('95% limits', palette.series[1], 'dashed'),
          data: limits.map(({ of, warning }) => [of, percent(warning[side])]),
        })),
        ...(['low', 'high'] as const).map((side) => ({
          ...line('99.8% limits', palette.series[5], 'dotted'),
          data: limits.map(({ of, alarm }) => [of, percent(alarm[side])]),
        })),
      ],
    }),
    [rows, limits, range, target],
  );
  return (
    <>
      <Chart
        title="Replies that went out with a flag, by agent"
        summary={`For each of ${rows.length} agents, the share of replies that went out with a flag against the number of replies, with the limits of what chance explains around the ${percent(target)}% of the team.`}
        option={option}
        columns={['Agent', 'Replies', 'With a flag', 'Share', '', 'Beside the team']}
        rows={rows.map(({ agent, of, count }) => {
          const { figure, trust } = shareWords(count, of, 'replies');
          return [agent, of, count, figure, trust, STANDINGS[standing({ count, of }, target)]];
        })}
        file="amends-agents"
        height={360}
      />
      <p className="quiet">
        A point between the lines differs from the team by no more than chance. Whoever answers the hardest tickets may
        lie outside, too: ask before you judge.
      </p>
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

function percent(share: number): number {
  return Math.round(1000 * share) / 10;
}
