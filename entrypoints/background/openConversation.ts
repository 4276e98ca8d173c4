import { type Browser, browser } from 'wxt/browser';
import { conversationKey } from '../../utils/checklist/conversationKey';
import { database } from '../../utils/database';
import { helpdesks } from '../../utils/helpdesks/all';
import { genericOn } from '../../utils/helpdesks/generic';
import { GENERIC } from '../../utils/helpdesks/helpdesk';
import { patternOf } from '../../utils/hosts/hostPattern';
import type { Timer } from '../../utils/timers/timer';

/** Answers a click on a notification: shows the conversation that its timer belongs to. */
export async function openFromNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
  const timer = await database.timers.get(id);
  if (timer) await openConversation(timer);
}

/** Brings the tab that shows a timer's conversation to the front; the helpdesk in a new tab, where none does. */
async function openConversation(timer: Timer): Promise<void> {
  const practice = timer.site === 'practice' ? practiceAddress() : undefined;
  const tab = practice ? (await browser.tabs.query({ url: `${practice}*` }))[0] : await tabOf(timer);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: practice ?? timer.origin });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}

function practiceAddress(): string {
  // Only types that WXT generates while building know of it.
  return (browser.runtime as unknown as { getURL(path: string): string }).getURL('/practice.html');
}

async function tabOf({ site, origin, conversation }: Timer): Promise<Browser.tabs.Tab | undefined> {
  if (!URL.canParse(origin)) return undefined;
  const place = new URL(origin);
  const helpdesk = site === GENERIC ? genericOn(place.hostname) : helpdesks.find(({ id }) => id === site);
  const host = patternOf(place);
  if (!helpdesk || !host) return undefined;
  for (const tab of await browser.tabs.query({ url: host })) {
    if (tab.id === undefined || !tab.url || !URL.canParse(tab.url)) continue;
    const address = new URL(tab.url);
    const shown = { site, origin: address.origin, ticket: helpdesk.conversation(address) };
    if ((await conversationKey(shown, tab.id)) === conversation) return tab;
  }
  return undefined;
}
