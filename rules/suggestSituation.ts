import { tellsOfHarm } from './engine/customerMessage';
import { tellsFirst } from './engine/noticedWords';
import type { Review, ReviewContext, Situation, StepId } from './types';

/** Rules whose flags say that the agent sees the fault elsewhere. */
const ELSEWHERE = [
  'excuse/because-of-others',
  'excuse/it-was-others',
  'excuse/third-party',
  'excuse/weather',
  'excuse/run-by-others',
  'excuse/other-customers',
];

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
  if (flags.some(({ ruleId }) => ELSEWHERE.includes(ruleId)) && !shows('ownership')) return 'not-our-fault';
  return undefined;
}
