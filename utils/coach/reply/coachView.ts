import type { DraftSigns } from '../../../rules/checklist/ticks';
import type { Category, Severity, Situation } from '../../../rules/types';
import type { Conversation } from '../../checklist/conversationKey';
import type { Whereabouts } from '../../helpdesks/whereabouts';
import type { ReaderState } from '../../reader/readerAnswer';
import type { Rest } from '../../switches/coachRest';
import type { StepQuote } from './quotes';

/** What a coach reports about the reply in its field. */
export interface CoachView {
  watching: Watching;
  /** Whether this is a service recovery, according to the texts or the agent. */
  recovery: boolean;
  flags: FlagView[];
  /** What in the draft is relevant to the checklist. */
  signs: DraftSigns;
  /** The words that show the steps of the checklist; for the panel, and never stored. */
  quotes: StepQuote[];
  /** False if the reply is in another language, in which case it is not judged. */
  isEnglish: boolean;
  /** Which conversation the reply belongs to; undefined while no reply field was seen. */
  conversation?: Conversation;
  /** How the agent identifies that conversation, and where to find it again. */
  whereabouts?: Whereabouts;
  /** The sentences in which the draft commits to a time. */
  promises: readonly string[];
  /** A situation that the texts suggest. */
  suggestion?: Situation;
  /** Unfilled blanks of applied rewrites, such as "[what went wrong]". */
  blanks: string[];
  /** What is wrong right now, as a sentence for the agent; undefined when all is well. */
  trouble?: string;
  /** The reader's state; undefined if the field is not coached. */
  reader?: ReaderState;
}

export type Watching =
  /** `generic`: the page is unknown, so that notes cannot be distinguished from replies. */
  | { on: true; helpdesk: string; generic?: boolean }
  /** `host`: the match pattern of the page's host, where the agent can choose how it is coached. */
  | { on: false; why: NotWatching; host?: string };

/** Why a reply field is left alone. */
export type NotWatching =
  /** The agent switched the whole coach off, or it is paused. */
  | Rest
  | 'no-reply-field'
  | 'internal-note'
  | 'unknown-mode'
  /** The agent switched the coach off on this site. */
  | 'switched-off'
  /** The team has set where the coach reads along, and this is not one of those places. */
  | 'not-allowed'
  | 'not-a-helpdesk'
  /** A field that could be a reply, on a helpdesk whose own reply field was not found on the page. */
  | 'unrecognised-field'
  | 'reload-needed';

/** What a reply contained when it was sent. */
export interface SentReply extends DraftSigns {
  /** In milliseconds since 1970. */
  at: number;
  /** Whether it was part of a service recovery. */
  recovery: boolean;
  /** The sentences in which it commits to a time. */
  promises: readonly string[];
  whereabouts?: Whereabouts;
  /** For the statistics; undefined if it was not judged, being in another language or too long. */
  checked?: CheckedReply;
}

/** What is counted about a reply that was judged. */
export interface CheckedReply {
  words: number;
  /** Whether anything was flagged while it was written. */
  wasFlagged: boolean;
  /** Whether the reader read along. */
  isRead: boolean;
}

export interface FlagView {
  /** Stays the same while the agent edits around the flag. */
  id: string;
  ruleId: string;
  category: Category;
  severity: Severity;
  text: string;
  message: string;
  why: string;
  source: string[];
  /** `reader`: raised by the reader alone, without a source. `team`: raised by the team's own phrases. */
  evidence: 'research' | 'practice' | 'reader' | 'team';
  rewrites: string[];
}

/**
 * How far a dismissal reaches: this place in this draft, this wording anywhere, or the whole rule. `wrong` reaches as
 * far as `once`, and also counts as disputing the flag.
 */
export type DismissScope = 'once' | 'phrase' | 'rule' | 'wrong';

/** A blank of the draft, as shown on a page. */
export interface BlankPlace {
  /** Its index among the draft's blanks. */
  at: number;
  /** Such as "[what went wrong]"; if the blank at that index is now a different one, nothing is done. */
  text: string;
}

/** A request from the panel to the coach. */
export type PanelRequest =
  | { type: 'go-to-blank'; blank: BlankPlace }
  | { type: 'fill-blank'; blank: BlankPlace; words: string }
  | { type: 'go-to'; flagId: string }
  | { type: 'apply'; flagId: string; rewrite: string }
  | { type: 'dismiss'; flagId: string; scope: DismissScope };

/** The name of the port over which a frame tells a panel that the agent entered a field that could be a reply. */
export const FIELD_PORT = 'amends-field';
