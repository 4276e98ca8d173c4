import { readMessage } from './engine/clues';
import type { Judgement } from './engine/judgeSentence';
import { remember } from './engine/memory';
import type { ReviewContext, StepId } from './types';

const STEPS_OF_A_RECOVERY: StepId[] = ['apology', 'ownership', 'empathy'];
const ENOUGH = 0.75;

/** What the customer's message adds: complaints count at once, delight only takes a little away (mixed reviews). */
const weighMessage = remember(50, (message) => {
  const { strong, mild, delight } = readMessage(message);
  return 2 * Math.min(strong, 3) + Math.min(mild, 4) - Math.min(delight, 5) / 2;
});

/**
 * Whether this conversation is a service recovery: the agent's choice first, then the customer's message together
 * with the draft, which may apologise, own, comfort and repair, or thank for kind words.
 */
export function isRecovery(context: ReviewContext, judgements: Judgement[]): boolean {
  if (context.situation === 'recovery' || context.situation === 'cannot-fix') return true;
  if (context.situation === 'ordinary') return false;
  const clues = judgements.reduce((sum, { clue }) => sum + clue, 0);
  const draft = Math.max(-3, Math.min(clues, 4)) + (judgements.some(treatsAsFailure) ? 6 : 0);
  return draft + weighMessage(context.customerMessage ?? '') > ENOUGH;
}

function treatsAsFailure({ steps, hits }: Judgement): boolean {
  return (
    STEPS_OF_A_RECOVERY.some((step) => steps.has(step)) || hits.some(({ rule }) => rule.category === 'non-apology')
  );
}
