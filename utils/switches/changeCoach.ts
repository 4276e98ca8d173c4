import { i18n } from '#i18n';
import { sendMessage } from '../messages/messages';
import type { CoachChange } from './coachChange';

/** Has the background carry out what the agent asks of the coach. @returns what went wrong, as a sentence */
export async function changeCoach(change: CoachChange): Promise<string | undefined> {
  const isDone = await sendMessage('changeCoach', change).catch(() => false);
  return isDone ? undefined : i18n.t('storage.notSaved');
}
