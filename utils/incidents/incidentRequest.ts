import type { IncidentTexts } from './incident';
import type { CauseKind, Stage } from './incidentKinds';

/** What an agent writes down; the rest is known. What nobody chose is not said. */
export interface IncidentFields extends IncidentTexts {
  causeKind?: CauseKind;
  stage?: Stage;
}

/** What the agent asks of the record of incidents. */
export type IncidentRequest = { type: 'save-incident'; incident: IncidentFields };
