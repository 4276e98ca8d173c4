import { csvFile } from '../files/csvFile';
import type { Incident } from './incident';

/** File columns by incident field, in order. Part of the contract with those who read the files. */
const COLUMNS = {
  day: 'Day',
  site: 'Helpdesk',
  failed: 'What failed',
  cause: 'Cause',
  effect: 'Effect',
  fix: 'Fix',
  prevention: 'Prevention',
  situation: 'Situation',
  causeKind: 'Kind of cause',
  stage: 'Stage',
  source: 'Source',
} as const satisfies Record<Exclude<keyof Incident, 'id'>, string>;

/** Incidents as a CSV file, their texts as they were written. */
export function exportIncidents(incidents: Incident[]): string {
  return csvFile<Omit<Incident, 'id'>>(COLUMNS, incidents);
}
