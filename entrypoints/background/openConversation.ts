import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { siteName } from '../../components/statistics/siteName';
import { conversationKey } from '../../utils/checklist/conversationKey';
import { patternOf } from '../../utils/hosts/hostPattern';
import { database } from '../../utils/storage/database';
import { isOpen, type Timer } from '../../utils/timers/timer';
import { isSiteAt } from './door/sender';
import { helpdeskAt } from './helpdeskAt';

const ANSWERED = i18n.t('background.conversation.answered');
const NO_TAB = i18n.t('background.conversation.noTab');

/**
 * Shows the conversation of a reminder: in the tab that shows it already, or else at its own address.
 * @returns what went wrong, as a sentence; undefined on success
 */
export async function openReminder(id: string): Promise<string | undefined> {
  try {
    const timer = await database.timers.get(id);
    return timer && isOpen(timer) ? await openConversation(timer) : ANSWERED;
  } catch (error) {
    console.error(error);
    return NO_TAB;
  }
}

async function openConversation(timer: Timer): Promise<string | undefined> {
  if (timer.site === 'practice') return openPractice();
  const { origin, site } = timer;
  if (!URL.canParse(origin) || !patternOf(new URL(origin)) || !(await isSiteAt(site, origin))) {
    return URL.canParse(origin)
      ? i18n.t('background.conversation.notCoached', { host: new URL(origin).host })
      : i18n.t('background.conversation.notCoachedThere');
  }
  const tabs = await browser.tabs.query({ url: patternOf(new URL(origin)) });
  const shown = await tabThatShows(timer, tabs);
  if (shown) {
    await goTo(shown);
    return undefined;
  }
  const address = ownAddress(timer);
  const rooms = helpdeskAt(site, new URL(origin))?.movesWithin ? tabs.sort(lastUsedFirst) : [];
  const room = address ? rooms.find(isRoomFor(address)) : rooms[0];
  if (room) await goTo(room, address);
  else await browser.tabs.create({ url: address?.href ?? origin });
  return address ? undefined : i18n.t('background.conversation.unknownPlace', { helpdesk: siteName(site, origin) });
}

/** Shows the practice page: in the tab that shows it already, or else in a new one. */
export async function openPractice(): Promise<undefined> {
  // The path is known only to types that WXT generates while building.
  const { getURL } = browser.runtime as unknown as { getURL(path: string): string };
  const url = getURL('/practice.html');
  const [tab] = await browser.tabs.query({ url: `${url}*` });
  if (tab) await goTo(tab);
  else await browser.tabs.create({ url });
}

async function tabThatShows(
  { site, conversation }: Timer,
  tabs: readonly Browser.tabs.Tab[],
): Promise<Browser.tabs.Tab | undefined> {
  for (const tab of tabs) {
    if (tab.id === undefined || !tab.url || !URL.canParse(tab.url)) continue;
    const address = new URL(tab.url);
    const shown = { site, origin: address.origin, ticket: helpdeskAt(site, address)?.conversation(address) };
    if ((await conversationKey(shown, tab.id)) === conversation) return tab;
  }
  return undefined;
}

/** The address that a timer keeps, if it is at the helpdesk itself. */
function ownAddress({ address, origin }: Timer): URL | undefined {
  const url = address && URL.canParse(address) ? new URL(address) : undefined;
  return url?.origin === origin ? url : undefined;
}

/** Whether a tab can go to an address without reloading its page, by a change of its hash alone. */
function isRoomFor(address: URL) {
  return ({ url }: Browser.tabs.Tab): boolean => {
    const at = url && URL.canParse(url) ? new URL(url) : undefined;
    // A window opened for one mail is not reused for another.
    return at?.origin === address.origin && at.pathname === address.pathname && !at.searchParams.has('view');
  };
}

function lastUsedFirst(one: Browser.tabs.Tab, other: Browser.tabs.Tab): number {
  return (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0);
}

/** Brings a tab to the front. @param address where it goes, without reloading its page */
async function goTo({ id, url, windowId }: Browser.tabs.Tab, address?: URL): Promise<void> {
  const there = address && url ? { url: Object.assign(new URL(url), { hash: address.hash }).href } : {};
  await browser.tabs.update(id as number, { ...there, active: true });
  await browser.windows.update(windowId, { focused: true });
}
