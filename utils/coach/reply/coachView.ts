import type { DraftSigns } from '../../../rules/checklist/ticks';
import type { Category, Severity, Situation } from '../../../rules/types';
import type { Conversation } from '../../checklist/conversationKey';
import type { Whereabouts } from '../../helpdesks/whereabouts';
import type { ReaderState } from '../../reader/readerAnswer';
import type { Rest } from '../../switches/coachRest';
import type { StepQuote } from './quotes';

/** What a coach reports of the reply in its field. */
export interface CoachView {
  watching: Watching;
  /** Whether the texts, or the agent, say that this is a service recovery. */
  recovery: boolean;
  flags: FlagView[];
  /** What of the draft bears on the checklist. */
  signs: DraftSigns;
  /** The words that show its steps: for the panel, and never stored. */
  quotes: StepQuote[];
  /** False where the reply is in another language: then nothing of it is judged. */
  isEnglish: boolean;
  /** Which conversation the reply belongs to; undefined while no reply field was seen. */
  conversation?: Conversation;
  /** By what the agent knows that conversation, and where it is found again. */
  whereabouts?: Whereabouts;
  /** The sentences in which the draft commits to a time. */
  promises: readonly string[];
  /** A situation that the texts speak for. */
  suggestion?: Situation;
  /** Blanks of applied rewrites that still wait for the agent: "[what went wrong]". */
  blanks: string[];
  /** What is wrong right now, as a sentence for the agent; undefined when all is well. */
  trouble?: string;
  /** Whether the reader reads along; undefined where nothing is coached. */
  reader?: ReaderState;
}

export type Watching =
  /** `generic`: nothing is known of the page, so that notes cannot be told from replies. */
  | { on: true; helpdesk: string; generic?: boolean }
  /** `host`: the match pattern of the page's host, where the agent can choose how it is coached. */
  | { on: false; why: NotWatching; host?: string };

/** Why a reply field is left alone. */
export type NotWatching =
  /** The agent switched the whole coach off, or it pauses. */
  | Rest
  | 'no-reply-field'
  | 'internal-note'
  | 'unknown-mode'
  /** The agent switched the coach off on this site. */
  | 'switched-off'
  /** The team settled where the coach reads along, and this is elsewhere. */
  | 'not-allowed'
  | 'not-a-helpdesk'
  /** A field that could be a reply, on a helpdesk whose own reply field is nowhere on the page. */
  | 'unrecognised-field'
  | 'reload-needed';

/** What a reply held when it went out. */
export interface SentReply extends DraftSigns {
  /** In milliseconds since 1970. */
  at: number;
  /** Whether it was part of a service recovery. */
  recovery: boolean;
  /** The sentences in which it commits to a time. */
  promises: readonly string[];
  whereabouts?: Whereabouts;
  /** For the statistics; undefined where it was not judged, being in another language or too long. */
  checked?: CheckedReply;
}

/** What is counted of a reply that was judged. */
export interface CheckedReply {
  words: number;
  /** Flags were there while it was written. */
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
  /** `reader`: the reader alone says so, and no source does. `team`: the team does. */
  evidence: 'research' | 'practice' | 'reader' | 'team';
  rewrites: string[];
}

/**
 * How far a dismissal reaches: this place in this draft, this wording anywhere, or the whole rule. `wrong` reaches as far
 * as `once`, and is counted as a dispute of the flag.
 */
export type DismissScope = 'once' | 'phrase' | 'rule' | 'wrong';

/** A blank of the draft as a page shows it. */
export interface BlankPlace {
  /** Its place among the draft's blanks, from 0. */
  at: number;
  /** "[what went wrong]": where another one is there by now, nothing is done. */
  text: string;
}

/** What the panel asks of the coach. */
export type PanelRequest =
  | { type: 'go-to-blank'; blank: BlankPlace }
  | { type: 'fill-blank'; blank: BlankPlace; words: string }
  | { type: 'go-to'; flagId: string }
  | { type: 'apply'; flagId: string; rewrite: string }
  | { type: 'dismiss'; flagId: string; scope: DismissScope };

/** The name of the port over which a frame tells a panel that the agent went into a field that could be a reply. */
export const FIELD_PORT = 'amends-field';
