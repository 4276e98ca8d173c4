import type { CoachView } from '../../utils/coach/reply/coachView';
import type { PromiseReading } from '../../utils/timers/readPromise';

/**
 * Whether the panel should offer times to get back to the customer because none is promised: the draft promises
 * something without a readable time, or a recovery reply was sent and nothing reminds the agent of it.
 * @param sentAt when a reply in the conversation was just sent, in milliseconds since 1970
 * @param isMinded whether a reminder of a promise in this conversation is open
 */
export function needsPromiseOffer(
  view: CoachView,
  promises: readonly PromiseReading[],
  sentAt: number | undefined,
  isMinded: boolean,
): boolean {
  if (isMinded || promises.length > 0) return false;
  return view.promises.length > 0 || (view.recovery && sentAt !== undefined);
}
