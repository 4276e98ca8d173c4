import { i18n } from '#i18n';
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
          label: i18n.t('incidentFigures.cards.count'),
          figure: inFigures(count),
          meaning: then === undefined ? undefined : i18n.t('incidentFigures.cards.before', { count: inFigures(then) }),
          trust:
            unsaid > 0
              ? i18n.t('incidentFigures.cards.unsaid', { count: inFigures(unsaid) })
              : i18n.t('incidentFigures.cards.allSaid'),
        },
        {
          label: i18n.t('incidentFigures.cards.rate'),
          ...perThousand(count, replies),
          meaning:
            then === undefined
              ? undefined
              : i18n.t('incidentFigures.cards.rateBefore', { change: incidentChange(count, then, replies) }),
        },
        {
          label: i18n.t('incidentFigures.cards.back'),
          figure: inFigures(back.length),
          meaning: i18n.t('incidentFigures.cards.backOf', causes.length, { count: inFigures(causes.length) }),
          trust: i18n.t('incidentFigures.cards.backMeaning', { weeks: WEEKS_TO_COME_BACK }),
        },
      ]}
    />
  );
}
