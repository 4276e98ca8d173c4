import { maskPhrase } from '../stats/maskPhrase';
import type { AgentChoices } from './agentChoices';
import type { DismissScope } from './coachView';
import type { TrackedFlag } from './trackFlags';

/**
 * The flags that are dismissed with one of them.
 * @param open all that is flagged in the reply
 * @returns their ids
 */
export function dismissedWith(flag: TrackedFlag, scope: DismissScope, open: readonly TrackedFlag[]): string[] {
  return open.filter((other) => isCovered(other, flag, scope)).map(({ id }) => id);
}

/**
 * Remembers a dismissal as long as the agent wants.
 * @throws when it could not be remembered
 */
export async function keepDismissal(flag: TrackedFlag, scope: DismissScope, choices: AgentChoices): Promise<void> {
  if (scope === 'phrase') await choices.dismissPhrase(flag);
  if (scope === 'rule') await choices.dismissRule(flag.ruleId);
}

/** Whether dismissing a flag with this reach dismisses another one too. */
function isCovered(other: TrackedFlag, flag: TrackedFlag, scope: DismissScope): boolean {
  if (other.id === flag.id) return true;
  if (scope === 'once' || other.ruleId !== flag.ruleId) return false;
  return scope === 'rule' || maskPhrase(other.phrase) === maskPhrase(flag.phrase);
}
