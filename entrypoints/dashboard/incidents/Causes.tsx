import type { Incident, IncidentCount } from '../../../utils/incidents/incident';
import { causeName, stageName } from '../../../utils/incidents/incidentKinds';
import { againAfterPrevention, causesIn, incidentsIn, WEEKS_TO_COME_BACK } from '../../../utils/incidents/incidentSums';
import { startsIn } from '../../../utils/stats/figures/periods';
import { type FigureRow, FigureTable } from '../FigureTable';
import { inFigures } from '../figureWords';
import { useFilters } from '../filters';
import { TooFewAgents } from '../TooFewAgents';
import { trendRange } from '../trendPoints';
import { type CountedRows, groupsIn } from '../useCounted';
import { incidentChange, perThousand, type RepliesSent } from './incidentRates';

interface CausesProps {
  counts: CountedRows<IncidentCount>;
  /** Those that are here: of other browsers there may be counts alone. */
  notes: readonly Incident[];
  replies: RepliesSent;
}

/** Why it fails, and which causes come back. */
export function Causes({ counts, notes, replies }: CausesProps) {
  const { rows, before, isHidden } = groupsIn(counts, ({ causeKind }) => causeKind);
  const { from, to } = useFilters();
  const range = trendRange(rows, { from, to });
  const weeks = range ? startsIn(range, 'week').length : 0;
  return (
    <div className="part causes">
      <h3>Which causes come back</h3>
      <p className="quiet">
        A cause comes back when it was written down in {WEEKS_TO_COME_BACK} weeks or more. “After a prevention” counts
        the notes that came after one which said, for the same stage, what keeps it from happening again.
      </p>
      <FigureTable
        name="Causes of incidents"
        columns={[
          'Kind of cause',
          'Notes',
          'Per 1,000 replies',
          'Weeks',
          'After a prevention',
          'Most often at',
          'Last day',
        ]}
        rows={causesIn(rows).map((cause): FigureRow => {
          const { causeKind, count, stage, last } = cause;
          const { figure, trust } = perThousand(count, replies);
          const then = before && incidentsIn(before.filter((one) => one.causeKind === causeKind));
          const change = then === undefined ? '' : `; ${incidentChange(count, then, replies)}`;
          const again = againAfterPrevention(notes, causeKind);
          return {
            key: causeKind,
            name: causeName(causeKind),
            badge: causeKind !== '' && cause.weeks >= WEEKS_TO_COME_BACK ? 'comes back' : undefined,
            cells: [
              { figure: inFigures(count), trust: then === undefined ? '' : `${inFigures(then)} before` },
              { figure, trust: `${trust}${change}` },
              { figure: `${cause.weeks} of ${weeks}` },
              { figure: again === undefined ? '–' : inFigures(again) },
              { figure: stageName(stage) },
              { figure: last },
            ],
          };
        })}
      />
      {isHidden && <TooFewAgents inGroups />}
    </div>
  );
}
