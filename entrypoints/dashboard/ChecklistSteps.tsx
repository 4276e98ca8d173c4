import { useCallback, useMemo } from 'react';
import { i18n } from '#i18n';
import { CHECKLIST_STEPS } from '../../rules/checklist/checklist';
import { stepWords } from '../../utils/checklist/stepWords';
import { stepsIn } from '../../utils/stats/figures/sums';
import { Chart } from './charts/Chart';
import { barAxis, baseOption, type ChartOption, percentAxis } from './charts/chartOption';
import { inPercent, shareWords } from './figureWords';
import type { Figures } from './useFigures';

/** How often each step of the checklist was done by the time a reply went out. */
export function ChecklistSteps({ sheets }: Figures) {
  const steps = useMemo(() => {
    const sums = stepsIn(sheets);
    return [...CHECKLIST_STEPS.keys()].flatMap((id) => {
      const sum = sums.get(id);
      return sum ? [{ label: stepWords(id).label, ...sum, share: Math.round((100 * sum.done) / sum.asked) }] : [];
    });
  }, [sheets]);
  const option: ChartOption = useCallback(
    (palette) => ({
      ...baseOption(palette),
      legend: undefined,
      grid: { left: 8, right: 48, top: 8, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: { ...percentAxis(palette), max: 100 },
      yAxis: barAxis(
        palette,
        steps.map(({ label }) => label),
      ),
      series: [
        {
          name: i18n.t('dashboard.steps.doneWhenSent'),
          type: 'bar',
          barMaxWidth: 18,
          itemStyle: { color: palette.series[2] },
          data: steps.map(({ share }) => share),
          label: {
            show: true,
            position: 'right',
            color: palette.ink,
            formatter: ({ value }: { value: number }) => inPercent(value / 100),
          },
        },
      ],
    }),
    [steps],
  );
  return (
    <section className="part" aria-labelledby="checklist">
      <h2 id="checklist">{i18n.t('dashboard.parts.checklist')}</h2>
      {steps.length === 0 ? (
        <p>{i18n.t('dashboard.steps.none')}</p>
      ) : (
        <Chart
          title={i18n.t('dashboard.steps.title')}
          summary={i18n.t('dashboard.steps.summary')}
          option={option}
          columns={[
            i18n.t('dashboard.steps.step'),
            i18n.t('dashboard.steps.askedFor'),
            i18n.t('dashboard.steps.done'),
            i18n.t('dashboard.steps.share'),
            '',
          ]}
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
