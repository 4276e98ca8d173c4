import type { IncidentFields } from '../../utils/incidents/incidentRequest';

/** What stands in the form of a conversation and is not saved yet. */
export interface IncidentDraft {
  isOpen: boolean;
  fields: IncidentFields;
  /** What was saved last, should the agent want it back. */
  saved?: IncidentFields;
}

/** A form that nobody has touched. */
export const EMPTY_INCIDENT: IncidentDraft = {
  isOpen: false,
  fields: { failed: '', cause: '', effect: '', fix: '', prevention: '' },
};
