import type { Incident } from './incident';

/** What an agent writes down; the rest is known. */
export type IncidentFields = Omit<Incident, 'id' | 'day' | 'site'>;

/** What the agent asks of the record of incidents. */
export type IncidentRequest = { type: 'save-incident'; incident: IncidentFields };
