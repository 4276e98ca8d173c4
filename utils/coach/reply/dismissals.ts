import { overlap } from '../../../rules/overlap';
import { maskPhrase } from '../../stats/maskPhrase';
import type { Dismissal } from '../frame/agentChoices';
import type { DismissScope } from './coachView';
import type { TrackedFlag } from './trackFlags';

/**
 * The flags that are dismissed together with one of them: all within the scope of the dismissal, and all hidden on the
 * same words. If a hidden one appeared in place of the one shown, it would look as if nothing had happened. A flag that
 * only shares a few words with it is about something else, and does appear.
 * @param present all flags of the reply that are not dismissed, including hidden ones
 */
export function dismissedWith(
  flag: TrackedFlag,
  scope: DismissScope,
  present: readonly TrackedFlag[],
): readonly TrackedFlag[] {
  const reached = present.filter((other) => isReached(other, flag, scope));
  return present.filter((other) => reached.some((one) => lieOnTheSameWords(one, other)));
}

/** Whether two flags share at least half of the longer one's text. */
function lieOnTheSameWords(one: TrackedFlag, other: TrackedFlag): boolean {
  return 2 * overlap(one, other) >= Math.max(one.end - one.start, other.end - other.start);
}

/**
 * What is stored of a dismissal beyond this reply. A phrase is dismissed for every rule that flags it here; a rule is
 * dismissed alone, as other rules may have more to say elsewhere.
 * @param dismissed the result of `dismissedWith`
 */
export function keptOf(flag: TrackedFlag, scope: DismissScope, dismissed: readonly TrackedFlag[]): Dismissal[] {
  if (scope === 'rule') return [{ ruleId: flag.ruleId }];
  if (scope !== 'phrase') return [];
  const kept = dismissed.map(({ ruleId, phrase }) => ({ ruleId, phrase: maskPhrase(phrase) }));
  return [...new Map(kept.map((one) => [`${one.ruleId} ${one.phrase}`, one])).values()];
}

/** Whether dismissing a flag with this scope also dismisses another one. */
function isReached(other: TrackedFlag, flag: TrackedFlag, scope: DismissScope): boolean {
  if (other.id === flag.id) return true;
  if ((scope !== 'phrase' && scope !== 'rule') || other.ruleId !== flag.ruleId) return false;
  return scope === 'rule' || maskPhrase(other.phrase) === maskPhrase(flag.phrase);
}
