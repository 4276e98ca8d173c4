import type { IncidentTexts } from './incident';
import type { CauseKind, Stage } from './incidentKinds';

/** What an agent writes down; the rest is known. What nobody chose is left out. */
export interface IncidentFields extends IncidentTexts {
  causeKind?: CauseKind;
  stage?: Stage;
}

/** The agent's requests to the record of incidents. */
export type IncidentRequest = { type: 'save-incident'; incident: IncidentFields };
