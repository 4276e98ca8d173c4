import type { IncidentFields } from '../../utils/incidents/incidentRequest';

/** What a conversation's form contains that is not saved yet. */
export interface IncidentDraft {
  isOpen: boolean;
  fields: IncidentFields;
  /** What was last saved, in case the agent wants it back. */
  saved?: IncidentFields;
}

/** A form that nobody has touched. */
export const EMPTY_INCIDENT: IncidentDraft = {
  isOpen: false,
  fields: { failed: '', cause: '', effect: '', fix: '', prevention: '' },
};
