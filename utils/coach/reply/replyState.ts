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

/** What is around a reply field and decides how its draft is judged. */
export interface Surroundings {
  /** Why the field is left alone; undefined when it is coached. */
  readonly silent: NotWatching | undefined;
  readonly customerMessage: string | undefined;
  /** By what the agent knows the conversation, and where it is found again. */
  readonly whereabouts?: Whereabouts;
}

/** What the settings say about replies. */
export interface ReplySettings {
  /** Whether the agent dismissed such a flag for good. Another function whenever that changed. */
  readonly isDismissed: (flag: Flag) => boolean;
  /** What the team thinks of words about how things usually are. */
  readonly usualQuality: UsualQuality;
  /** Whether the badge beside the reply is wanted. */
  readonly hintBesideReply: boolean;
  /** How strictly the reader reads, or that it does not. */
  readonly readerChoice: ReaderChoice;
  /** The team's own phrases; undefined where it has none. */
  readonly teamRules: TeamRules | undefined;
  /** How much rules matter to the team, where that is not what they come with. */
  readonly severities: TeamSeverities;
}

/** A reply on its way out: what was open in it, what it held, and whose it was. */
export interface Outgoing {
  readonly flags: readonly TrackedFlag[];
  /** What nobody had filled: "[what went wrong]". */
  readonly blanks: readonly string[];
  readonly reply: SentReply;
  readonly conversation: Conversation;
}

/** A reading, and the text whose offsets it is in. */
export interface Heard {
  readonly text: string;
  readonly reading: Reading;
}

export type TroubleKind = 'length' | 'settings' | 'statistics';

/** All that a coach knows of one reply field: what is written, what is flagged, and what the agent answered. */
export interface ReplyState {
  readonly text: string;
  /** What the rules and the reader say together. */
  readonly review: Review;
  /** What the reader said of the draft as it was when it was judged last, as far as that still holds. */
  readonly heard: Heard | undefined;
  /** Whether the reader reads; undefined before it has answered. */
  readonly reader: ReaderState | undefined;
  /** All flags, in the draft's order, with ids that last while the agent edits. */
  readonly flags: readonly TrackedFlag[];
  readonly blanks: readonly Blank[];
  /** As it was at the last pause: in another language nothing is judged. */
  readonly isEnglish: boolean;
  readonly around: Surroundings;
  readonly conversation: Conversation;
  /** The last word of the conversation's owner. */
  readonly told: CoachState;
  readonly settings: ReplySettings;
  /** Ids of flags that the agent dismissed in this reply. */
  readonly dismissed: ReadonlySet<string>;
  /** The flag whose card is open. */
  readonly activeId: string | undefined;
  readonly isHintSilenced: boolean;
  /** The agent does not want to read how many blanks are left; the next rewrite is another matter. */
  readonly isBlankHintSilenced: boolean;
  readonly outgoing: Outgoing | undefined;
  readonly troubles: Readonly<Partial<Record<TroubleKind, string>>>;
  readonly ledger: Ledger;
  /** Whether it is known what was counted in this draft before: until then nothing is. */
  readonly isCounting: boolean;
  /** What the ids of flags begin with: another one in every frame. */
  readonly idPrefix: string;
  readonly lastId: number;
}

export const NOTHING_FOUND: Review = { recovery: false, flags: [], steps: [] };

export const NOTHING_TOLD: CoachState = { situation: 'auto', missing: [] };

/** Nothing is written yet, and nothing known of what is around. */
export function newReply(conversation: Conversation, settings: ReplySettings, idPrefix: string): ReplyState {
  return {
    text: '',
    review: NOTHING_FOUND,
    heard: undefined,
    reader: undefined,
    flags: [],
    blanks: [],
    isEnglish: true,
    around: { silent: 'no-reply-field', customerMessage: undefined },
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
