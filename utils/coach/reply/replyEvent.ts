import type { Reading } from '../../../rules/reader/reading';
import type { Review } from '../../../rules/types';
import type { Conversation } from '../../checklist/conversationKey';
import type { CoachState } from '../../conversation/tabState';
import type { ReaderState } from '../../reader/readerAnswer';
import type { StatKey } from '../../stats/statRow';
import type { Hole } from './hole';
import type { ReplySettings, Surroundings, TroubleKind } from './replyState';

/** When something is counted: the local calendar day, `2026-11-21`. */
interface Counted {
  day: string;
}

/** What happens to a reply. */
export type ReplyEvent =
  /** The field was read and judged by the rules. */
  | { type: 'read'; text: string; review: Review }
  /** The reader has read the draft as it was. What follows from that shows when the draft is judged next. */
  | { type: 'heard'; text: string; reading: Reading }
  /** Whether the reader reads. */
  | { type: 'readerSeen'; state: ReaderState }
  /** The agent wrote on in a word that is not judged before it is whole. */
  | { type: 'typed'; text: string; hole: Hole }
  | ({ type: 'paused' } & Counted)
  /** At a pause it was seen which language the reply is in. */
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
  /** The agent pressed what sends the reply; at, in milliseconds since 1970. */
  | { type: 'sending'; at: number }
  /** The agent wrote on instead. */
  | { type: 'sendingTakenBack' }
  /** The reply is gone from the field, and was sent. */
  | ({ type: 'sent' } & Counted)
  | { type: 'looked'; around: Surroundings }
  | { type: 'ticketChanged'; conversation: Conversation }
  /** The flags of the conversation's draft that were counted before this coach was there. */
  | { type: 'resumed'; flags: readonly StatKey[] }
  | { type: 'told'; state: CoachState }
  | { type: 'settingsChanged'; settings: ReplySettings }
  /** The card of a flag was opened; of none, closed. */
  | { type: 'activated'; id: string | undefined }
  /** The agent does not want to read in this reply what is missing. */
  | { type: 'hintSilenced' }
  /** Something is wrong, as a sentence for the agent; or is well again. */
  | { type: 'trouble'; about: TroubleKind; sentence: string | undefined }
  /** The counts so far are on their way to the storage. */
  | { type: 'recorded' };
