import { useCallback, useMemo } from 'react';
import { i18n } from '#i18n';
import { LOCALE } from '../../utils/language/locale';
import { isMine, isTooFew, othersCounter } from '../../utils/stats/figures/crowd';
import { ALL, isFrom } from '../../utils/stats/figures/selection';
import { HOURS, type MonthHours } from '../../utils/stats/hours';
import { hoursBetween } from '../../utils/stats/queryHours';
import { sourceHere } from '../../utils/store/team';
import { Chart } from './charts/Chart';
import { baseOption, type ChartOption, nameAxis } from './charts/chartOption';
import { capitalised, inFigures, inList } from './figureWords';
import { useFilters } from './filters';
import type { Figures } from './useFigures';
import { useRows } from './useRows';

const DAY_NAME = new Intl.DateTimeFormat(LOCALE, { weekday: 'long', timeZone: 'UTC' });
/** From Monday on, with which this week of 1970 began. */
const DAYS = Array.from({ length: 7 }, (_, day) => capitalised(DAY_NAME.format(Date.UTC(1970, 0, 5 + day))));
/** Of a day. */
const CLOCK = Array.from({ length: 24 }, (_, hour) => i18n.t('dashboard.hours.clock', { hour }));

/** In which hours of the week replies go out with a flag: summed over whole months, so that no day is identifiable. */
export function WeekHours({ crowd, open }: Figures) {
  const { from, to, site, team, source } = useFilters();
  const stored = useRows(hoursBetween, { from, to }, 'hours');
  const months = useMemo(() => {
    const all = stored?.rows ?? [];
    const chosen = all.filter(
      (month) =>
        (site === '' || month.site === site) &&
        (team === '' || crowd.teamOf(month.source) === team) &&
        isFrom(month, sourceHere(source)),
    );
    const isHidden = isTooFew(othersCounter(all, crowd)(chosen)) || open({ ...ALL, site, team, source }).isOwnAlone;
    return isHidden ? chosen.filter((month) => isMine(month.source, crowd)) : chosen;
  }, [stored, site, team, source, crowd, open]);
  const sent = useMemo(() => summed(months, 'sent'), [months]);
  const flagged = useMemo(() => summed(months, 'flagged'), [months]);
  const option: ChartOption = useCallback(
    (palette) => {
      const most = Math.max(1, ...flagged);
      return {
        ...baseOption(palette),
        legend: undefined,
        tooltip: { ...(baseOption(palette).tooltip as object), trigger: 'item' },
        grid: { left: 8, right: 16, top: 8, bottom: 48, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
        xAxis: nameAxis(palette, CLOCK),
        yAxis: { ...nameAxis(palette, DAYS), inverse: true },
        visualMap: {
          min: 0,
          max: most,
          orient: 'horizontal',
          left: 'center',
          bottom: 0,
          itemHeight: 120,
          text: [i18n.t('dashboard.hours.many'), i18n.t('dashboard.hours.none')],
          textStyle: { color: palette.quiet },
          inRange: { color: [palette.ground, palette.much] },
        },
        series: [
          {
            name: i18n.t('dashboard.hours.sentWithFlag'),
            type: 'heatmap',
            data: flagged.map((count, hour) => [hour % 24, Math.floor(hour / 24), count]),
            itemStyle: { borderColor: palette.line, borderWidth: 1 },
          },
        ],
      };
    },
    [flagged],
  );
  if (months.length === 0) return null;
  return (
    <section className="part" aria-labelledby="hours">
      <h2 id="hours">{i18n.t('dashboard.hours.heading')}</h2>
      <p className="quiet">
        {i18n.t('dashboard.hours.wholeMonths', {
          months: inList([...new Set(months.map(({ month }) => monthWords(month)))]),
        })}
      </p>
      <Chart
        title={i18n.t('dashboard.hours.title')}
        summary={i18n.t('dashboard.hours.summary')}
        option={option}
        columns={[i18n.t('dashboard.hours.hour'), ...DAYS.map((day) => i18n.t('dashboard.hours.ofDay', { day }))]}
        rows={CLOCK.map((hour, at) => [
          hour,
          ...DAYS.map((_, day) =>
            i18n.t('dashboard.hours.flaggedOfSent', {
              flagged: inFigures(flagged[24 * day + at] ?? 0),
              sent: inFigures(sent[24 * day + at] ?? 0),
            }),
          ),
        ])}
        file="amends-hours"
        height={300}
      />
    </section>
  );
}

function summed(months: readonly MonthHours[], name: 'sent' | 'flagged'): number[] {
  return Array.from({ length: HOURS }, (_, hour) => months.reduce((sum, month) => sum + (month[name][hour] ?? 0), 0));
}

function monthWords(month: string): string {
  return new Date(`${month}-01T12:00`).toLocaleDateString(LOCALE, { month: 'long', year: 'numeric' });
}
