import { maskPhrase } from '../../stats/maskPhrase';
import type { Dismissal } from '../frame/agentChoices';
import type { DismissScope } from './coachView';
import type { TrackedFlag } from './trackFlags';

/**
 * The flags that are dismissed with one of them: those that the agent's answer reaches, and whatever lies hidden on the
 * same words. Of these flags one is shown; another that came up in its place would look as if nothing had happened. One
 * that only shares a few words with it is about something else, and comes up.
 * @param present all flags of the reply that are not dismissed, the hidden ones too
 */
export function dismissedWith(
  flag: TrackedFlag,
  scope: DismissScope,
  present: readonly TrackedFlag[],
): readonly TrackedFlag[] {
  const reached = present.filter((other) => isReached(other, flag, scope));
  return present.filter((other) => reached.some((one) => lieOnTheSameWords(one, other)));
}

/** Whether two flags have at least half of the words of the longer one in common. */
function lieOnTheSameWords(one: TrackedFlag, other: TrackedFlag): boolean {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return 2 * common >= Math.max(one.end - one.start, other.end - other.start);
}

/**
 * What is remembered of a dismissal beyond this reply. A phrase is dismissed for every rule that flags it here; a rule
 * alone, since others may have more to say elsewhere.
 * @param dismissed what `dismissedWith` gave
 */
export function keptOf(flag: TrackedFlag, scope: DismissScope, dismissed: readonly TrackedFlag[]): Dismissal[] {
  if (scope === 'rule') return [{ ruleId: flag.ruleId }];
  if (scope !== 'phrase') return [];
  const kept = dismissed.map(({ ruleId, phrase }) => ({ ruleId, phrase: maskPhrase(phrase) }));
  return [...new Map(kept.map((one) => [`${one.ruleId} ${one.phrase}`, one])).values()];
}

/** Whether dismissing a flag with this reach means another one too. */
function isReached(other: TrackedFlag, flag: TrackedFlag, scope: DismissScope): boolean {
  if (other.id === flag.id) return true;
  if ((scope !== 'phrase' && scope !== 'rule') || other.ruleId !== flag.ruleId) return false;
  return scope === 'rule' || maskPhrase(other.phrase) === maskPhrase(flag.phrase);
}
