import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Turns } from '../../utils/messages/turns';
import { lastPractice, readableResults } from '../../utils/practice/practiceResults';
import { practiceReminder, practiceReminderDue, practiceResults } from '../../utils/practice/practiceStore';
import { openPractice } from './openConversation';

/** The name of the alarm and of its notification. */
export const PRACTICE = 'practice';
const WEEK = 7 * 86_400_000;

// One after another, so that no alarm is set from what an outdated call has read.
const turns = new Turns();

/** Reminds the agent to practise every week, if the agent wants that, from the start of the service worker on. */
export function watchPractice(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PRACTICE) void remindToPractise();
  });
  const open = (id: string) => {
    if (id === PRACTICE) void openFromReminder().catch(console.error);
  };
  browser.notifications.onClicked.addListener(open);
  browser.notifications.onButtonClicked?.addListener(open);
  practiceReminder.watch(() => void remindToPractise());
  practiceResults.watch(() => void remindToPractise());
  // Firefox forgets alarms when it closes.
  browser.runtime.onStartup.addListener(() => void remindToPractise());
  browser.runtime.onInstalled.addListener(() => void remindToPractise());
}

/**
 * Shows the reminder if a week has passed since the last role play, the last reminder and the day on which it was
 * switched on, and sets the alarm for the next. Never rejects.
 */
export function remindToPractise(): Promise<void> {
  return turns.take(remind).catch(console.error);
}

async function remind(): Promise<void> {
  if (!(await practiceReminder.getValue())) {
    await practiceReminderDue.removeValue();
    await browser.alarms.clear(PRACTICE);
    await browser.notifications.clear(PRACTICE);
    return;
  }
  const now = Date.now();
  const due = (await practiceReminderDue.getValue()) ?? now + WEEK;
  const practised = lastPractice(readableResults(await practiceResults.getValue()));
  const afterPractice = practised === undefined ? due : Math.max(due, practised + WEEK);
  const isDue = afterPractice <= now;
  if (isDue) await show();
  const next = isDue ? now + WEEK : afterPractice;
  await practiceReminderDue.setValue(next);
  await browser.alarms.create(PRACTICE, { when: next });
}

async function show(): Promise<void> {
  try {
    await browser.notifications.create(PRACTICE, {
      type: 'basic',
      iconUrl: '/icon/128.png',
      title: i18n.t('background.practice.title'),
      message: i18n.t('background.practice.message'),
      // Firefox refuses a notification with buttons.
      ...(!import.meta.env.FIREFOX && { buttons: [{ title: i18n.t('background.practice.start') }] }),
    });
  } catch (error) {
    // A reminder that the system does not show is shown next week.
    console.error(error);
  }
}

async function openFromReminder(): Promise<void> {
  await browser.notifications.clear(PRACTICE);
  await openPractice();
}
