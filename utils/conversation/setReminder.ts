import { reminderOf } from '../timers/reminderOf';
import { type NewTimer, setTimer, timerTrouble } from '../timers/timers';

/**
 * Sets a reminder that the agent asks for.
 * @param now in milliseconds since 1970
 * @returns why it could not be set, as a sentence
 */
export async function setReminder(
  { kind, conversation, site, origin, due, everyMinutes }: Omit<NewTimer, 'remind'>,
  now: number,
): Promise<string | undefined> {
  try {
    await setTimer({ kind, conversation, site, origin, everyMinutes, ...reminderOf(kind, due, now) });
    return undefined;
  } catch (error) {
    return timerTrouble(error);
  }
}
