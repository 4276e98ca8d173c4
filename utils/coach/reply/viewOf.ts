import { BEGUN } from '../../../rules/checklist/checklistStep';
import type { DraftSigns } from '../../../rules/checklist/ticks';
import { readsRecovery } from '../../../rules/merge';
import type { ReviewContext } from '../../../rules/reviewContext';
import { promisingSentences } from '../../../rules/steps/commitment/promisingSentences';
import { suggestSituation } from '../../../rules/suggestSituation';
import type { Situation } from '../../../rules/types';
import { GENERIC, type Helpdesk } from '../../helpdesks/helpdesk';
import type { ReaderState } from '../../reader/readerAnswer';
import { inWords } from '../badge/missing';
import type { CheckedReply, CoachView, SentReply } from './coachView';
import { countWords } from './countWords';
import { customerSays } from './customerSays';
import { flagView } from './flagView';
import { judgedAs } from './judgedAs';
import { openFlags } from './openFlags';
import { quotesIn, type StepQuote } from './quotes';
import type { ReplyState } from './replyState';

/** What is reported about a reply to the owner of the conversation. */
export function viewOf(state: ReplyState, helpdesk: Pick<Helpdesk, 'id' | 'name'>): CoachView {
  const { review, blanks, around, conversation, troubles } = state;
  const quotes = quotesOf(state);
  return {
    watching: around.silent
      ? { on: false, why: around.silent }
      : { on: true, helpdesk: helpdesk.name, generic: helpdesk.id === GENERIC },
    recovery: review.recovery,
    flags: openFlags(state).map(flagView),
    signs: signsOf(state, quotes),
    quotes,
    isEnglish: state.isEnglish,
    conversation,
    whereabouts: around.whereabouts,
    promises: promisesIn(state),
    suggestion: suggestionIn(state),
    blanks: blanks.map((blank) => blank.text),
    reader: around.silent ? undefined : readerOf(state),
    trouble: troubles.length ?? troubles.settings ?? troubles.statistics,
  };
}

/** What a reply contains at the moment it is sent. */
export function replyOf(state: ReplyState, at: number): SentReply {
  const { review, around } = state;
  return {
    at,
    recovery: review.recovery,
    ...signsOf(state, quotesOf(state)),
    promises: promisesIn(state),
    whereabouts: around.whereabouts,
    checked: checkedOf(state),
  };
}

function checkedOf(state: ReplyState): CheckedReply | undefined {
  const { text, ledger, isEnglish, troubles } = state;
  if (!isEnglish || troubles.length) return undefined;
  const wasFlagged = ledger.entries.size + ledger.resumed.length + openFlags(state).length > 0;
  return { words: countWords(text), wasFlagged, isRead: judgedAs(state).isRead };
}

/** What the badge beside a reply says. */
export interface Hint {
  /** How many blanks are not filled. */
  blanks: number;
  /** What else is missing, in words. */
  missing: string[];
}

/** What the reply still lacks, for the badge beside it; nothing if the agent does not want to see it. */
export function hintOf(state: ReplyState): Hint {
  const { around, isHintSilenced, isBlankHintSilenced, isEnglish, settings, text, told, blanks } = state;
  if (around.silent || !isEnglish || !settings.hintBesideReply) return { blanks: 0, missing: [] };
  // What is missing from a draft that has hardly begun means nothing yet.
  const hasBegun = text.trim().length >= BEGUN;
  return {
    blanks: isBlankHintSilenced ? 0 : blanks.length,
    missing: hasBegun && !isHintSilenced ? inWords(told.missing) : [],
  };
}

/** Whether the coach may read the reply field. */
export const mayRead = ({ around }: ReplyState): boolean => !around.silent;

/** The context in which the draft is judged. */
export function contextOf({ around, told, settings, heard }: ReplyState): ReviewContext {
  const recovery = heard && settings.readerChoice !== 'off' ? readsRecovery(heard.reading) : undefined;
  const { usualQuality, teamRules } = settings;
  const customerMessage = customerSays(around.messages);
  return { customerMessage, situation: told.situation, usualQuality, recovery, teamRules };
}

/** What the reader is to read; undefined if it should not read. */
export function replyToRead({ around, settings, isEnglish, text, troubles }: ReplyState) {
  if (around.silent || settings.readerChoice === 'off' || !isEnglish || troubles.length) return undefined;
  return { draft: text, customerMessage: customerSays(around.messages) };
}

function suggestionIn({ text, review, around }: ReplyState): Situation | undefined {
  // On entering a field, when nothing is judged yet, there is no time to read what the customer wrote.
  if (!review.recovery) return undefined;
  return suggestSituation(text, review, { customerMessage: customerSays(around.messages) });
}

function readerOf({ settings, reader }: ReplyState): ReaderState {
  return settings.readerChoice === 'off' ? 'off' : (reader ?? 'loading');
}

function signsOf(state: ReplyState, quotes: readonly StepQuote[]): DraftSigns {
  return {
    steps: quotes.map(({ step }) => step),
    open: [...new Set(openFlags(state).map(({ category }) => category))],
    length: state.text.length,
  };
}

function quotesOf(state: ReplyState): StepQuote[] {
  return quotesIn(state.text, state.review.steps, openFlags(state));
}

/** No reply makes more promises than this, and no sentence with a promise is longer. */
const MOST_PROMISES = 12;
const LONGEST_PROMISE = 1_000;

/** The sentences in which a draft commits to a time. */
function promisesIn({ text, review }: ReplyState): string[] {
  if (!review.steps.some(({ stepId, present }) => stepId === 'commitment' && present)) return [];
  return promisingSentences(text)
    .slice(0, MOST_PROMISES)
    .map((sentence) => sentence.slice(0, LONGEST_PROMISE));
}
