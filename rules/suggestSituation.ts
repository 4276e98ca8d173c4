import { blamesOthers, tellsOfHarm } from './engine/clues/customerMessage';
import { tellsFirst } from './engine/clues/noticedWords';
import type { ReviewContext } from './reviewContext';
import type { Category, Review, Situation, StepId } from './types';

/** Flags of these show that the agent is arguing: nothing may then suggest that the agent is right to. */
const ARGUES: readonly Category[] = ['excuse', 'blame', 'defensive', 'dodge'];

/**
 * The situation that the texts point to, which the agent may accept or ignore; undefined if none stands out. It
 * affects no judgement until the agent accepts it.
 */
export function suggestSituation(
  draft: string,
  { recovery, flags, steps }: Review,
  { customerMessage }: ReviewContext,
): Situation | undefined {
  if (!recovery) return undefined;
  if (customerMessage !== undefined && tellsOfHarm(customerMessage)) return 'serious';
  const shows = (step: StepId) => steps.some(({ stepId, present }) => present && stepId === step);
  // That no message was found on the page does not mean that the customer wrote none.
  if (customerMessage === undefined && shows('apology') && tellsFirst(draft)) return 'noticed-first';
  if (shows('options') && !shows('action')) return 'cannot-fix';
  // Only the customer's own account is evidence for it; an excuse in the draft is not.
  const isArguing = flags.some(({ category }) => ARGUES.includes(category));
  const isElsewhere = customerMessage !== undefined && blamesOthers(customerMessage);
  return isElsewhere && !isArguing && !shows('ownership') ? 'not-our-fault' : undefined;
}
