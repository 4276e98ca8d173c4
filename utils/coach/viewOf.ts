import { BEGUN } from '../../rules/checklist/checklistStep';
import type { DraftSigns } from '../../rules/checklist/ticks';
import { suggestSituation } from '../../rules/suggestSituation';
import type { ReviewContext } from '../../rules/types';
import { GENERIC, type Helpdesk } from '../helpdesks/helpdesk';
import { inWords } from './badge/missing';
import type { CoachView, SentReply } from './coachView';
import { flagView } from './flagView';
import { openFlags } from './openFlags';
import { quotesIn, type StepQuote, sentenceAt } from './quotes';
import type { ReplyState } from './replyState';

/** What the owner of the conversation is told of a reply. */
export function viewOf(state: ReplyState, helpdesk: Pick<Helpdesk, 'id' | 'name'>): CoachView {
  const { text, review, blanks, around, conversation, troubles } = state;
  return {
    watching: around.silent
      ? { on: false, why: around.silent }
      : { on: true, helpdesk: helpdesk.name, generic: helpdesk.id === GENERIC },
    recovery: review.recovery,
    flags: openFlags(state).map(flagView),
    signs: signsOf(state),
    quotes: quotesOf(state),
    isEnglish: state.isEnglish,
    conversation,
    promise: promiseIn(state),
    suggestion: suggestSituation(text, review, around),
    blanks: blanks.map((blank) => blank.text),
    trouble: troubles.length ?? troubles.settings ?? troubles.statistics,
  };
}

/** What of a reply bears on the checklist, at the moment at which it is sent. */
export function replyOf(state: ReplyState, at: number): SentReply {
  return { at, recovery: state.review.recovery, ...signsOf(state), promise: promiseIn(state) };
}

/** What the reply still lacks, for the badge beside it; nothing where the agent does not want to be told. */
export function missingWords({ around, isEnglish, isHintSilenced, settings, text, told }: ReplyState): string[] {
  if (around.silent || !isEnglish || isHintSilenced || !settings.hintBesideReply) return [];
  // What a draft that has hardly begun does not hold says nothing.
  return text.trim().length < BEGUN ? [] : inWords(told.missing);
}

/** What the draft is judged by; undefined where it is none of the coach's business. */
export function contextOf({ around, told, settings }: ReplyState): ReviewContext | undefined {
  if (around.silent) return undefined;
  const { customerMessage } = around;
  return { customerMessage, situation: told.situation, usualQuality: settings.usualQuality };
}

function signsOf(state: ReplyState): DraftSigns {
  return {
    steps: quotesOf(state).map(({ step }) => step),
    open: [...new Set(openFlags(state).map(({ category }) => category))],
    length: state.text.length,
  };
}

function quotesOf(state: ReplyState): StepQuote[] {
  return quotesIn(state.text, state.review.steps, openFlags(state));
}

/** The sentence in which a draft commits to a time. */
function promiseIn({ text, review }: ReplyState): string | undefined {
  const start = review.steps.find(({ stepId }) => stepId === 'commitment')?.start;
  if (start === undefined) return undefined;
  const sentence = sentenceAt(text, start);
  return text.slice(sentence.start, sentence.end);
}
