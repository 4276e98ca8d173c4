import { sendMessage } from '../messages/messages';
import type { CoachChange } from './coachChange';

const NOT_DONE = 'That could not be saved: the browser does not let Amends use its storage.';

/** Has the background carry out what the agent asks of the coach. @returns what went wrong, as a sentence */
export async function changeCoach(change: CoachChange): Promise<string | undefined> {
  const isDone = await sendMessage('changeCoach', change).catch(() => false);
  return isDone ? undefined : NOT_DONE;
}
