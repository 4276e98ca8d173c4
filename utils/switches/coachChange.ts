import type { ReaderChoice } from '../reader/readerChoice';

/** The agent's changes to the coach as a whole. */
export type CoachChange =
  | { type: 'switch-coach'; isOn: boolean }
  | { type: 'pause'; minutes: number }
  | { type: 'resume' }
  /** `site`: id of a helpdesk, or the match pattern of a host. */
  | { type: 'switch-site'; site: string; isOn: boolean }
  | { type: 'choose-reader'; choice: ReaderChoice };

/** Minutes that a pause may last, both included. */
export const PAUSE_BOUNDS = [1, 1440] as const;
