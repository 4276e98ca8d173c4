import type { TeamRules } from '../../../rules/engine/library/teamRules';
import type { Reading } from '../../../rules/reader/reading';
import type { Flag, Review, UsualQuality } from '../../../rules/types';
import type { Conversation } from '../../checklist/conversationKey';
import type { CoachState } from '../../conversation/tabState';
import type { Whereabouts } from '../../helpdesks/whereabouts';
import type { TeamSeverities } from '../../policy/followTeam';
import type { ReaderState } from '../../reader/readerAnswer';
import type { ReaderChoice } from '../../reader/readerChoice';
import type { Blank } from '../blanks/blanksIn';
import type { NotWatching, SentReply } from './coachView';
import { EMPTY_LEDGER, type Ledger } from './ledger';
import type { TrackedFlag } from './trackFlags';

/** The surroundings of a reply field, which decide how its draft is judged. */
export interface Surroundings {
  /** Why the field is left alone; undefined when it is coached. */
  readonly silent: NotWatching | undefined;
  /** What the customer wrote last, the newest first. */
  readonly messages: readonly string[];
  /** How the agent identifies the conversation, and where to find it again. */
  readonly whereabouts?: Whereabouts;
}

/** The settings that concern replies. */
export interface ReplySettings {
  /** Whether the agent dismissed such a flag for good. Replaced by a new function whenever that changes. */
  readonly isDismissed: (flag: Flag) => boolean;
  /** How the team judges words about how things usually are. */
  readonly usualQuality: UsualQuality;
  /** Whether the badge beside the reply is wanted. */
  readonly hintBesideReply: boolean;
  /** How strictly the reader reads, or that it is off. */
  readonly readerChoice: ReaderChoice;
  /** The team's own phrases; undefined if it has none. */
  readonly teamRules: TeamRules | undefined;
  /** The severities that the team has set in place of the rules' own. */
  readonly severities: TeamSeverities;
}

/** A reply being sent: what was open in it, what it contained, and which conversation it belongs to. */
export interface Outgoing {
  readonly flags: readonly TrackedFlag[];
  /** Unfilled blanks, such as "[what went wrong]". */
  readonly blanks: readonly string[];
  readonly reply: SentReply;
  readonly conversation: Conversation;
}

/** A reading, and the text that its offsets refer to. */
export interface Heard {
  readonly text: string;
  readonly reading: Reading;
}

export type TroubleKind = 'length' | 'settings' | 'statistics';

/**
 * Everything that a coach knows about one reply field: what is written, what is flagged, and what the agent answered.
 */
export interface ReplyState {
  readonly text: string;
  /** The combined findings of the rules and the reader. */
  readonly review: Review;
  /** The reader's findings in the draft as it was last judged, as far as they still hold. */
  readonly heard: Heard | undefined;
  /** The reader's state; undefined until it has answered. */
  readonly reader: ReaderState | undefined;
  /** All flags, in the draft's order, with ids that last while the agent edits. */
  readonly flags: readonly TrackedFlag[];
  readonly blanks: readonly Blank[];
  /** As detected at the last pause: nothing is judged in another language. */
  readonly isEnglish: boolean;
  readonly around: Surroundings;
  readonly conversation: Conversation;
  /** The last state received from the conversation's owner. */
  readonly told: CoachState;
  readonly settings: ReplySettings;
  /** Ids of flags that the agent dismissed in this reply. */
  readonly dismissed: ReadonlySet<string>;
  /** The flag whose card is open. */
  readonly activeId: string | undefined;
  readonly isHintSilenced: boolean;
  /** The agent does not want to see how many blanks are left, until the next rewrite. */
  readonly isBlankHintSilenced: boolean;
  readonly outgoing: Outgoing | undefined;
  readonly troubles: Readonly<Partial<Record<TroubleKind, string>>>;
  readonly ledger: Ledger;
  /** Whether it is known what was already counted in this draft: nothing is counted until then. */
  readonly isCounting: boolean;
  /** The prefix of the flags' ids, different in every field. */
  readonly idPrefix: string;
  readonly lastId: number;
}

export const NOTHING_FOUND: Review = { recovery: false, flags: [], steps: [] };

export const NOTHING_TOLD: CoachState = { situation: 'auto', missing: [] };

/** A reply with no text yet and unknown surroundings. */
export function newReply(conversation: Conversation, settings: ReplySettings, idPrefix: string): ReplyState {
  return {
    text: '',
    review: NOTHING_FOUND,
    heard: undefined,
    reader: undefined,
    flags: [],
    blanks: [],
    isEnglish: true,
    around: { silent: 'no-reply-field', messages: [] },
    conversation,
    told: NOTHING_TOLD,
    settings,
    dismissed: new Set(),
    activeId: undefined,
    isHintSilenced: false,
    isBlankHintSilenced: false,
    outgoing: undefined,
    troubles: {},
    ledger: EMPTY_LEDGER,
    isCounting: false,
    idPrefix,
    lastId: 0,
  };
}
