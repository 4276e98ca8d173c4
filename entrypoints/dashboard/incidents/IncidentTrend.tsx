import { useCallback, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { IncidentCount } from '../../../utils/incidents/incident';
import { CAUSE_KINDS, causeName } from '../../../utils/incidents/incidentKinds';
import { incidentsBy, incidentsIn } from '../../../utils/incidents/incidentSums';
import { daysIn, type Grain, startOf } from '../../../utils/stats/figures/periods';
import { Chart } from '../charts/Chart';
import { baseOption, below, type ChartOption, nameAxis, numberAxis } from '../charts/chartOption';
import type { Palette } from '../charts/palette';
import { useFilters } from '../filters';
import { GrainChoice } from '../GrainChoice';
import { groupsByStretch } from '../groupsByStretch';
import { TooFewAgents } from '../TooFewAgents';
import { startWords, trendRange } from '../trendPoints';
import { type CountedRows, groupsIn } from '../useCounted';

/** A longer trend than this has a point for each of its months. */
const MOST_DAYS_IN_WEEKS = 200;

/** How incidents come and go over time, by the kind of their cause: by week, as a day has few of them. */
export function IncidentTrend({ counts }: { counts: CountedRows<IncidentCount> }) {
  const { from, to } = useFilters();
  const [chosen, setChosen] = useState<Grain>();
  const range = useMemo(() => trendRange(counts.rows, { from, to }), [counts, from, to]);
  const grain = chosen ?? (range && daysIn(range) > MOST_DAYS_IN_WEEKS ? 'month' : 'week');
  const { rows, isHidden } = useMemo(
    () => groupsIn(counts, ({ day, causeKind }) => `${startOf(day, grain)} ${causeKind}`),
    [counts, grain],
  );
  const causes = useMemo(() => causesOf(rows), [rows]);
  const points = useMemo(
    () =>
      (range ? groupsByStretch(rows, range, grain) : []).map(({ start, rows: own }) => ({
        name: startWords(start, grain),
        counts: new Map(incidentsBy(own, ({ causeKind }) => causeKind)),
        all: incidentsIn(own),
      })),
    [rows, range, grain],
  );
  const option: ChartOption = useCallback(
    (palette) => ({
      ...baseOption(palette),
      grid: below(palette.isNarrow ? 5 : 2),
      xAxis: nameAxis(
        palette,
        points.map(({ name }) => name),
      ),
      yAxis: { ...numberAxis(palette), minInterval: 1 },
      series: causes.map((cause) => ({
        name: causeName(cause),
        type: 'bar',
        stack: 'incidents',
        barMaxWidth: 48,
        // A cause keeps its colour, whatever else is chosen.
        itemStyle: { color: colourOf(palette, cause) },
        data: points.map(({ counts }) => counts.get(cause) ?? 0),
      })),
    }),
    [points, causes],
  );
  return (
    <>
      <div className="row">
        <h3>{i18n.t('incidentFigures.trend.title')}</h3>
        <GrainChoice grain={grain} onChange={setChosen} />
      </div>
      <Chart
        title={i18n.t('incidentFigures.trend.chart')}
        summary={i18n.t('incidentFigures.trend.summary')}
        option={option}
        columns={[i18n.t('incidentFigures.trend.when'), ...causes.map(causeName), i18n.t('incidentFigures.trend.all')]}
        rows={points.map(({ name, counts, all }) => [name, ...causes.map((cause) => counts.get(cause) ?? 0), all])}
        file="amends-incidents"
      />
      {isHidden && <TooFewAgents inGroups />}
    </>
  );
}

/** The causes that there are, in the panel's order, followed by those that a newer version added. */
function causesOf(rows: readonly IncidentCount[]): string[] {
  const known: readonly string[] = CAUSE_KINDS;
  const place = (cause: string) => (known.includes(cause) ? known.indexOf(cause) : known.length);
  return [...new Set<string>(rows.map(({ causeKind }) => causeKind))].sort((one, other) => place(one) - place(other));
}

/** The causes' places in the palette, in their order: its grey looks like what is not said. */
const PLACES = [0, 1, 2, 3, 4, 5, 6, 8];

function colourOf({ series, ink, quiet, line }: Palette, cause: string): string {
  if (cause === '') return line;
  if (cause === 'policy') return ink;
  const place = PLACES[(CAUSE_KINDS as readonly string[]).indexOf(cause)];
  return (place === undefined ? undefined : series[place]) ?? quiet;
}
