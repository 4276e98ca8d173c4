import { readOwnPromises } from '../timers/readOwnPromises';
import type { PromiseReading } from '../timers/readPromise';
import type { Timer } from '../timers/timer';
import type { SentNote } from './sentReplies';

/** What is known of the promises in a conversation. */
export interface Promised {
  /** The sentences of the draft that promise something. */
  drafted: readonly string[];
  /** The reply that was sent last. */
  sent: SentNote | undefined;
}

/**
 * What the draft promises; if nothing, what the last reply promised and the agent has not settled yet.
 * @param now in milliseconds since 1970
 * @param workingDays days of the week, 0 for Sunday
 */
export function promisesOf(
  { drafted, sent }: Promised,
  now: number,
  workingDays: readonly number[],
): readonly PromiseReading[] {
  if (drafted.length > 0) return readOwnPromises(drafted, now, workingDays);
  // "Tomorrow" is the day after the one on which it was sent.
  return readOwnPromises(sent?.promises ?? [], sent?.at ?? now, workingDays).filter(
    (reading) => isOpenReading(reading) && !sent?.settled?.includes(reading.words),
  );
}

/** Whether the agent has to say which time is meant. */
export function isOpenReading(
  reading: PromiseReading,
): reading is Extract<PromiseReading, { kind: 'ambiguous' | 'past' }> {
  return reading.kind === 'ambiguous' || reading.kind === 'past';
}

/** Whether a reminder belongs to one of these promises: it is due at a time that one of them can mean. */
export function isReminderOf(promises: readonly PromiseReading[], { due }: Pick<Timer, 'due'>): boolean {
  return promises.some((reading) => reading.kind === 'ambiguous' && reading.choices.some((one) => one.due === due));
}

/**
 * Tells which reminders of promises stay when the agent settles one: those of the other promises of the same reply.
 * @param words of the promise that is settled; without them no reminder stays
 */
export function besides(
  words: string | undefined,
  promised: Promised,
  now: number,
  workingDays: readonly number[],
): (timer: Timer) => boolean {
  if (words === undefined) return () => false;
  const others = promisesOf(promised, now, workingDays).filter(
    (other) => other.kind !== 'none' && other.words !== words,
  );
  const own = promised.drafted.length > 0 ? [] : (promised.sent?.due ?? []);
  return (timer) => own.includes(timer.due) || isReminderOf(others, timer);
}
