import { useCallback, useMemo } from 'react';
import { CHECKLIST_STEPS } from '../../rules/checklist/checklist';
import { stepsIn } from '../../utils/stats/figures/sums';
import { Chart } from './charts/Chart';
import { barAxis, baseOption, type ChartOption, numberAxis } from './charts/chartOption';
import { shareWords } from './figureWords';
import type { Figures } from './useFigures';

/** How often each step of the checklist was done by the time a reply went out. */
export function ChecklistSteps({ sheets }: Figures) {
  const steps = useMemo(() => {
    const sums = stepsIn(sheets);
    return [...CHECKLIST_STEPS.values()].flatMap(({ id, label }) => {
      const sum = sums.get(id);
      return sum ? [{ label, ...sum, share: Math.round((100 * sum.done) / sum.asked) }] : [];
    });
  }, [sheets]);
  const option: ChartOption = useCallback(
    (palette) => ({
      ...baseOption(palette),
      legend: undefined,
      grid: { left: 8, right: 48, top: 8, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: { ...numberAxis(palette), max: 100, axisLabel: { color: palette.quiet, formatter: '{value}%' } },
      yAxis: barAxis(
        palette,
        steps.map(({ label }) => label),
      ),
      series: [
        {
          name: 'Done when the reply went out',
          type: 'bar',
          barMaxWidth: 18,
          itemStyle: { color: palette.series[2] },
          data: steps.map(({ share }) => share),
          label: { show: true, position: 'right', color: palette.ink, formatter: '{c}%' },
        },
      ],
    }),
    [steps],
  );
  return (
    <section className="part" aria-labelledby="checklist">
      <h2 id="checklist">The recovery checklist</h2>
      {steps.length === 0 ? (
        <p>No reply of a recovery was sent in these days.</p>
      ) : (
        <Chart
          title="Steps that were done when the reply went out"
          summary="In how many replies of a recovery each step of the checklist was done."
          option={option}
          columns={['Step', 'Asked for', 'Done', 'Share', '']}
          rows={steps.map(({ label, asked, done }) => {
            const { figure, trust } = shareWords(done, asked, 'replies');
            return [label, asked, done, figure, trust];
          })}
          file="amends-checklist"
          height={40 + 28 * steps.length}
        />
      )}
    </section>
  );
}
