import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { incidentCountsBetween } from '../../../utils/incidents/incidentCounts';
import { CAUSE_KINDS, causeName, STAGES, stageName } from '../../../utils/incidents/incidentKinds';
import { incidentsBetween } from '../../../utils/incidents/storedIncidents';
import { sumsOf } from '../../../utils/stats/figures/sums';
import { Choice } from '../Choice';
import { FlagsOnly } from '../FlagsOnly';
import { inList } from '../figureWords';
import { NOT_SAID, useFilters } from '../filters';
import { TooFewAgents } from '../TooFewAgents';
import { useCounted, useWritten } from '../useCounted';
import type { Figures } from '../useFigures';
import { Causes } from './Causes';
import { IncidentFigures } from './IncidentFigures';
import { IncidentGroups } from './IncidentGroups';
import { IncidentNotes } from './IncidentNotes';
import { IncidentTrend } from './IncidentTrend';
import './incidents.css';

const CAUSES = CAUSE_KINDS.map((cause) => [cause || NOT_SAID, causeName(cause)] as const);
const STAGE_CHOICES = STAGES.map((stage) => [stage || NOT_SAID, stageName(stage)] as const);

/** What agents wrote down about failures: how many, why, where, and whether they come back; and the notes. */
export function Incidents({ sheets, before, isOwnAlone }: Figures) {
  const { cause, stage } = useFilters();
  const counts = useCounted(incidentCountsBetween, 'counts of incidents');
  const notes = useWritten(incidentsBetween, 'incident notes');
  // Incidents of some people form no rate with the replies of others.
  const isSamePeople = counts?.isHidden === isOwnAlone;
  const replies = useMemo(
    () => ({
      now: isSamePeople ? sumsOf(sheets).replies.sent : 0,
      before: isSamePeople && before ? sumsOf(before).replies.sent : undefined,
    }),
    [sheets, before, isSamePeople],
  );
  const [search, setSearch] = useState('');
  const trouble = counts?.trouble ?? notes?.trouble;
  const chosen = [
    ...(cause === '' ? [] : [causeName(unsaid(cause))]),
    ...(stage === '' ? [] : [stageName(unsaid(stage))]),
  ];
  return (
    <section className="part" aria-labelledby="incidents">
      <div className="row part-head">
        <h2 id="incidents">{i18n.t('incidentFigures.title')}</h2>
        <div className="row push no-print">
          <Choice
            name="cause"
            label={i18n.t('incidentFigures.cause')}
            every={i18n.t('incidentFigures.allCauses')}
            options={CAUSES}
          />
          <Choice
            name="stage"
            label={i18n.t('incidentFigures.stage')}
            every={i18n.t('incidentFigures.allStages')}
            options={STAGE_CHOICES}
          />
        </div>
      </div>
      <p className="quiet">
        {i18n.t('incidentFigures.about')}{' '}
        {chosen.length > 0 && (
          <strong className="print-only">{i18n.t('incidentFigures.only', { chosen: inList(chosen) })}</strong>
        )}
      </p>
      <FlagsOnly things="incidents" />
      {trouble && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      {counts?.isHidden && <TooFewAgents />}
      {counts && !trouble && counts.rows.length === 0 && !counts.isHidden && <p>{i18n.t('incidentFigures.none')}</p>}
      {counts && counts.rows.length > 0 && (
        <>
          <IncidentFigures counts={counts} replies={replies} />
          <Causes counts={counts} notes={notes?.rows ?? []} replies={replies} />
          <IncidentTrend counts={counts} />
          <IncidentGroups counts={counts} />
        </>
      )}
      {notes && <IncidentNotes notes={notes.rows} search={search} onSearch={setSearch} />}
    </section>
  );
}

/** A choice as it is stored. */
function unsaid(choice: string): string {
  return choice === NOT_SAID ? '' : choice;
}
