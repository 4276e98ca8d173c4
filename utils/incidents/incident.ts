import type { CountedSituation } from '../stats/statRow';
import type { CauseKind, Stage } from './incidentKinds';

/** What an agent wrote down about a failure, word for word. */
export interface IncidentTexts {
  failed: string;
  cause: string;
  effect: string;
  fix: string;
  prevention: string;
}

/** What counts of incidents have in common. */
export interface IncidentKey {
  /** Local calendar day, `2026-11-21`. */
  day: string;
  /** Helpdesk id, `zendesk`. */
  site: string;
  /** Empty for what earlier versions stored. */
  situation: CountedSituation;
  causeKind: CauseKind;
  stage: Stage;
  /** Empty for this browser; else the imported file's id. */
  source: string;
}

/** A note on a failure, for trends: kept on this machine, exported by the team lead. */
export interface Incident extends IncidentKey, IncidentTexts {
  id: string;
}

/** How many notes were written on a day under one key. */
export interface IncidentCount extends IncidentKey {
  count: number;
}

/** The primary key of a count, in the database's order. */
export type StoredIncidentKey = [
  day: string,
  site: string,
  situation: string,
  causeKind: string,
  stage: string,
  source: string,
];

export function incidentKeyOf({ day, site, situation, causeKind, stage, source }: IncidentKey): StoredIncidentKey {
  return [day, site, situation, causeKind, stage, source];
}
