import type { CoachView } from '../utils/coach/coachView';
import type { PromiseReading } from '../utils/timers/readPromise';

/**
 * Whether the panel should speak of a promise now: the draft makes one; or a reply went out, of a recovery or with a
 * promise whose time is not settled, and nothing reminds the agent to come back.
 * @param sentAt when a reply of the conversation went out a moment ago, in milliseconds since 1970
 * @param isMinded whether a reminder of a promise in this conversation is open
 */
export function needsPromiseOffer(
  view: CoachView,
  promise: PromiseReading,
  sentAt: number | undefined,
  isMinded: boolean,
): boolean {
  const isRead = promise.kind !== 'none';
  if (view.promise !== undefined) return isRead || !isMinded;
  return !isMinded && (isRead || (view.recovery && sentAt !== undefined));
}
