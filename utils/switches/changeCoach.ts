import { i18n } from '#i18n';
import { sendMessage } from '../messages/messages';
import type { CoachChange } from './coachChange';

/** Asks the background to carry out the agent's change to the coach. @returns what went wrong, as a sentence */
export async function changeCoach(change: CoachChange): Promise<string | undefined> {
  const isDone = await sendMessage('changeCoach', change).catch(() => false);
  return isDone ? undefined : i18n.t('storage.notSaved');
}
