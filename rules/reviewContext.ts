import type { TeamRules } from './engine/library/teamRules';
import type { Situation, UsualQuality } from './types';

/** What is known about the conversation in which a draft is written, and what the team settled. */
export interface ReviewContext {
  /** The customer's last message, as plain text. */
  customerMessage?: string;
  situation?: Situation;
  /** False when the failure cannot be fixed, which the situation `cannot-fix` implies. Default true. */
  canFix?: boolean;
  usualQuality?: UsualQuality;
  /**
   * Whether the reader takes this for a service recovery, if it has read the reply. The agent's own choice overrides
   * it.
   */
  recovery?: boolean;
  /** The team's own phrases, which are flagged in addition to the library's. */
  teamRules?: TeamRules;
}
