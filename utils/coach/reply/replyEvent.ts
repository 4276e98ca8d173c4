import type { Reading } from '../../../rules/reader/reading';
import type { Review } from '../../../rules/types';
import type { Conversation } from '../../checklist/conversationKey';
import type { CoachState } from '../../conversation/tabState';
import type { ReaderState } from '../../reader/readerAnswer';
import type { StatKey } from '../../stats/statRow';
import type { Hole } from './hole';
import type { ReplySettings, Surroundings, TroubleKind } from './replyState';

/** The local calendar day under which something is counted, `2026-11-21`. */
interface Counted {
  day: string;
}

/** What happens to a reply. */
export type ReplyEvent =
  /** The field was read and judged by the rules. */
  | { type: 'read'; text: string; review: Review }
  /** The reader has read an earlier state of the draft. The results show when the draft is next judged. */
  | { type: 'heard'; text: string; reading: Reading }
  /** The reader has reported its state. */
  | { type: 'readerSeen'; state: ReaderState }
  /** The agent kept typing a word that is not judged until it is complete. */
  | { type: 'typed'; text: string; hole: Hole }
  | ({ type: 'paused' } & Counted)
  /** The language of the reply was detected at a pause. */
  | { type: 'languageSeen'; isEnglish: boolean }
  /** The agent does not want these flags in this reply, or says that they are wrong. */
  | ({ type: 'dismissed'; ids: readonly string[]; outcome: 'dismissed' | 'disputed' } & Counted)
  /** The agent wants these flags again after all. */
  | { type: 'broughtBack'; ids: readonly string[] }
  /** A rewrite is on its way into the editor. */
  | ({ type: 'applying'; id: string; rewrite: string } & Counted)
  /** The rewrite is in the draft. */
  | { type: 'applied' }
  /** The editor did not take it. */
  | { type: 'refused'; id: string }
  /** The agent pressed send; `at` is in milliseconds since 1970. */
  | { type: 'sending'; at: number }
  /** The agent kept writing instead. */
  | { type: 'sendingTakenBack' }
  /** The reply has left the field and was sent. */
  | ({ type: 'sent' } & Counted)
  | { type: 'looked'; around: Surroundings }
  | { type: 'ticketChanged'; conversation: Conversation }
  /** The flags of the conversation's draft that were counted before this coach was mounted. */
  | { type: 'resumed'; flags: readonly StatKey[] }
  | { type: 'told'; state: CoachState }
  | { type: 'settingsChanged'; settings: ReplySettings }
  /** The card of a flag was opened, or closed if there is no id. */
  | { type: 'activated'; id: string | undefined }
  /** The agent does not want to see what is missing in this reply. */
  | { type: 'hintSilenced' }
  /** Something is wrong, as a sentence for the agent; undefined once it is resolved. */
  | { type: 'trouble'; about: TroubleKind; sentence: string | undefined }
  /** The counts so far are being stored. */
  | { type: 'recorded' };
