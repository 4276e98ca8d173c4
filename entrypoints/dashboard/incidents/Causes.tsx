import { i18n } from '#i18n';
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
import { beforeWords, incidentChange, perThousand, type RepliesSent } from './incidentRates';

interface CausesProps {
  counts: CountedRows<IncidentCount>;
  /** Those that are here: from other browsers there may be only counts. */
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
      <h3>{i18n.t('incidentFigures.causes.title')}</h3>
      <p className="quiet">{i18n.t('incidentFigures.causes.about', { weeks: WEEKS_TO_COME_BACK })}</p>
      <FigureTable
        name={i18n.t('incidentFigures.causes.table')}
        columns={[
          i18n.t('incidentFigures.cause'),
          i18n.t('incidentFigures.causes.notes'),
          i18n.t('incidentFigures.causes.rate'),
          i18n.t('incidentFigures.causes.weeks'),
          i18n.t('incidentFigures.causes.again'),
          i18n.t('incidentFigures.causes.stage'),
          i18n.t('incidentFigures.causes.last'),
        ]}
        rows={causesIn(rows).map((cause): FigureRow => {
          const { causeKind, count, stage, last } = cause;
          const { figure, trust } = perThousand(count, replies);
          const then = before && incidentsIn(before.filter((one) => one.causeKind === causeKind));
          const change = then === undefined ? '' : incidentChange(count, then, replies);
          const again = againAfterPrevention(notes, causeKind);
          return {
            key: causeKind,
            name: causeName(causeKind),
            badge:
              causeKind !== '' && cause.weeks >= WEEKS_TO_COME_BACK ? i18n.t('incidentFigures.causes.back') : undefined,
            cells: [
              { figure: inFigures(count), trust: beforeWords(then) },
              { figure, trust: change ? i18n.t('incidentFigures.causes.withChange', { trust, change }) : trust },
              { figure: i18n.t('incidentFigures.causes.weeksOf', { weeks: cause.weeks, all: weeks }) },
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
