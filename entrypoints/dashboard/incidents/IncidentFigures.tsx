import type { IncidentCount } from '../../../utils/incidents/incident';
import { causesIn, incidentsIn, WEEKS_TO_COME_BACK } from '../../../utils/incidents/incidentSums';
import { FigureCards } from '../FigureCards';
import { inFigures } from '../figureWords';
import type { CountedRows } from '../useCounted';
import { incidentChange, perThousand, type RepliesSent } from './incidentRates';

interface IncidentFiguresProps {
  counts: CountedRows<IncidentCount>;
  replies: RepliesSent;
}

/** How many incidents there were, and how many of their causes come back. */
export function IncidentFigures({ counts, replies }: IncidentFiguresProps) {
  const { rows, before } = counts;
  const count = incidentsIn(rows);
  const then = before && incidentsIn(before.rows);
  const { rows: apart } = counts.inGroups(({ causeKind }) => causeKind);
  const causes = causesIn(apart).filter(({ causeKind }) => causeKind !== '');
  const back = causes.filter(({ weeks }) => weeks >= WEEKS_TO_COME_BACK);
  const unsaid = incidentsIn(apart.filter(({ causeKind }) => causeKind === ''));
  return (
    <FigureCards
      cards={[
        {
          label: 'Incidents written down',
          figure: inFigures(count),
          meaning: then === undefined ? undefined : `${inFigures(then)} in the days before`,
          trust: unsaid > 0 ? `${inFigures(unsaid)} without a kind of cause` : 'each with its kind of cause',
        },
        {
          label: 'Per 1,000 replies',
          ...perThousand(count, replies),
          meaning: then === undefined ? undefined : `Against the days before: ${incidentChange(count, then, replies)}`,
        },
        {
          label: 'Causes that come back',
          figure: inFigures(back.length),
          meaning: `of ${causes.length === 1 ? '1 kind of cause' : `${inFigures(causes.length)} kinds of causes`}`,
          trust: `written down in ${WEEKS_TO_COME_BACK} weeks or more`,
        },
      ]}
    />
  );
}
