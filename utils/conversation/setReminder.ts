import { reminderOf } from '../timers/reminderOf';
import type { Timer } from '../timers/timer';
import { type NewTimer, setTimers, timerTrouble } from '../timers/timers';

/**
 * Sets a reminder that the agent asks for.
 * @param now in milliseconds since 1970
 * @param isKept whether an open reminder of the same kind stays beside it
 * @returns why it could not be set, as a sentence
 */
export async function setReminder(
  { due, ...reminder }: Omit<NewTimer, 'remind'>,
  now: number,
  isKept: (timer: Timer) => boolean,
): Promise<string | undefined> {
  try {
    const times = reminderOf(reminder.kind, due, now);
    await setTimers([{ ...reminder, ...times }], now, isKept);
    return undefined;
  } catch (error) {
    return timerTrouble(error);
  }
}
