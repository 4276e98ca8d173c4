import { blamesOthers, tellsOfHarm } from './engine/customerMessage';
import { tellsFirst } from './engine/noticedWords';
import type { Category, Review, ReviewContext, Situation, StepId } from './types';

/** Flags of these say that the agent argues: then nothing may tell them that they are right to. */
const ARGUES: readonly Category[] = ['excuse', 'blame', 'defensive', 'dodge'];

/**
 * The situation that the texts speak for, for the agent to take or leave; undefined where none stands out.
 * Nothing is judged by it until the agent takes it.
 */
export function suggestSituation(
  draft: string,
  { recovery, flags, steps }: Review,
  { customerMessage }: ReviewContext,
): Situation | undefined {
  if (!recovery) return undefined;
  if (customerMessage !== undefined && tellsOfHarm(customerMessage)) return 'serious';
  const shows = (step: StepId) => steps.some(({ stepId, present }) => present && stepId === step);
  // That no message was found on the page does not tell that the customer wrote none.
  if (customerMessage === undefined && shows('apology') && tellsFirst(draft)) return 'noticed-first';
  if (shows('options') && !shows('action')) return 'cannot-fix';
  // Only the customer's own account speaks for it: an excuse in the draft is no evidence.
  const isArguing = flags.some(({ category }) => ARGUES.includes(category));
  const isElsewhere = customerMessage !== undefined && blamesOthers(customerMessage);
  return isElsewhere && !isArguing && !shows('ownership') ? 'not-our-fault' : undefined;
}
