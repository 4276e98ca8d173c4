import type { Incident, IncidentCount } from '../../utils/incidents/incident';
import type { PromiseCount } from '../../utils/timers/promiseCounts';

/** How promises of a day ended: eight of ten were kept. */
export function samplePromises(changes: Partial<PromiseCount> = {}): PromiseCount {
  return {
    day: '2026-11-21',
    site: 'zendesk',
    situation: 'recovery',
    kind: 'commitment',
    source: '',
    met: 8,
    missed: 2,
    dropped: 1,
    ...changes,
  };
}

/** A note on a room that was sold twice. */
export function sampleIncident(changes: Partial<Incident> = {}): Incident {
  return {
    id: 'a',
    day: '2026-11-21',
    site: 'zendesk',
    situation: 'recovery',
    causeKind: 'process',
    stage: 'order',
    source: '',
    failed: 'Room 12 was sold twice.',
    cause: 'Two calendars, one room.',
    effect: '',
    fix: '',
    prevention: '',
    ...changes,
  };
}

/** How many incidents of a kind there were on a day. */
export function sampleIncidentCount(changes: Partial<IncidentCount> = {}): IncidentCount {
  return {
    day: '2026-11-21',
    site: 'zendesk',
    situation: 'recovery',
    causeKind: 'process',
    stage: 'order',
    source: '',
    count: 1,
    ...changes,
  };
}
