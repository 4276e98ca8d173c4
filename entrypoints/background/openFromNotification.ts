import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { openReminder } from './openConversation';

/**
 * Responds to a click on a reminder's notification, or on its button, by showing the conversation. If that fails, a
 * notification says so.
 */
export async function openFromNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
  const trouble = await openReminder(id);
  if (!trouble) return;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: '/icon/128.png',
    title: i18n.t('background.conversation.notOpened'),
    message: trouble,
  });
}
