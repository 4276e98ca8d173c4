import type { Judgement } from './engine/judgeSentence';
import { remember } from './engine/memory';
import { normalise } from './engine/normalise';
import type { ReviewContext, StepId } from './types';

const COMPLAINT =
  /\b(?:complain\w*|disappoint\w*|frustrat\w*|unacceptable|terrible|awful|horrible|appalling|disgust\w*|ridiculous|furious|angry|annoy\w*|upset|rude|worst|useless|refund|broken|damaged|faulty|missing|late|delay\w*|cancel\w*|overcharg\w*|charged twice|wrong|never (?:arrived|came|received|got|again)|not (?:working|happy|good enough|received|arrived|acceptable)|(?:doesn|didn|isn|wasn|won|can|couldn)'t|still (?:waiting|no|not|hasn't|haven't)|no (?:reply|response|answer|one)|nobody|waited|waste of|let down|poor|bad|dirty|noisy|cold|crash\w*|bug|error|problem|issue|fail\w*|unfortunately)\b/gi;
const STEPS_OF_A_RECOVERY: StepId[] = ['apology', 'ownership', 'empathy'];

/** How many words of complaint a message holds. */
const complaintsIn = remember(50, (message) => (normalise(message).text.match(COMPLAINT) ?? []).length);

/**
 * Whether this conversation is a service recovery: the agent's choice first, then the customer's message, then
 * whether the draft itself apologises, owns a failure or comforts.
 */
export function isRecovery(context: ReviewContext, judgements: Judgement[]): boolean {
  if (context.situation === 'recovery') return true;
  if (context.situation === 'ordinary') return false;
  if (context.customerMessage && complaintsIn(context.customerMessage) > 0) return true;
  return judgements.some(
    (judgement) =>
      STEPS_OF_A_RECOVERY.some((step) => judgement.steps.has(step)) ||
      judgement.hits.some((hit) => hit.rule.category === 'non-apology' || hit.rule.category === 'blame'),
  );
}
