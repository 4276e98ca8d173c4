import { review } from '../../rules/review';
import type { ReviewContext } from '../../rules/reviewContext';
import type { StepId } from '../../rules/types';
import type { CoachView, FlagView } from '../../utils/coach/reply/coachView';
import { quotesIn, type StepQuote, stillIn } from '../../utils/coach/reply/quotes';
import type { AnswerCondition, CustomerAnswer, RolePlay } from '../../utils/practice/rolePlay';

/** A flag that was left in a reply when it was sent. */
export type Sting = Pick<FlagView, 'category' | 'severity' | 'text' | 'message' | 'why'>;

/** What a reply did, as far as it can be read. */
export interface ReplyOutcome {
  steps: ReadonlySet<StepId>;
  /** The words that show the steps. */
  quotes: readonly StepQuote[];
  stings: readonly Sting[];
  /** Whether it was an answer to a failure at all: outside of one, most steps are not looked for. */
  recovery: boolean;
}

/** What the coach showed beside a reply. */
export type Shown = Pick<CoachView, 'flags' | 'quotes'>;

/**
 * Reads a reply that was sent.
 * @param shown what the coach showed, which has also read the reply in context; it may be of an earlier draft state
 */
export function outcomeOf(reply: string, context: ReviewContext, shown?: Shown): ReplyOutcome {
  const { recovery, flags, steps } = review(reply, context);
  const found = steps.filter(({ present }) => present).map(({ stepId }) => stepId);
  const quotes = stillIn(reply, shown?.quotes ?? [], flags);
  const read = (shown?.flags ?? []).filter(({ evidence, text }) => evidence === 'reader' && reply.includes(text));
  return {
    // The reader takes many repairs for gestures, and customers respond to gestures.
    steps: new Set([...found, ...quotes.map(({ step }) => step).filter((step) => step !== 'gesture')]),
    quotes: [...quotesIn(reply, steps, flags), ...quotes],
    stings: [...flags, ...read],
    recovery,
  };
}

/** What the customer writes back to a reply: the first answer whose conditions hold, or else the last. Pure. */
export function customerAnswer(
  { answers }: Pick<RolePlay, 'answers'>,
  outcome: Pick<ReplyOutcome, 'steps' | 'stings'>,
): CustomerAnswer {
  const answer = answers.find(({ when }) => !when || holds(when, outcome)) ?? answers.at(-1);
  if (!answer) throw new Error('A role play has at least one answer');
  return answer;
}

function holds(
  { stung, missing, done }: AnswerCondition,
  { steps, stings }: Pick<ReplyOutcome, 'steps' | 'stings'>,
): boolean {
  // A hint is advice; a customer hardly notices what it is about.
  const felt = stings.filter(({ severity }) => severity !== 'hint');
  return (
    (!stung || felt.some(({ category }) => stung === true || stung.includes(category))) &&
    (missing ?? []).every((step) => !steps.has(step)) &&
    (done ?? []).every((step) => steps.has(step))
  );
}
