import { type Browser, browser } from 'wxt/browser';
import type { NotWatching, Watching } from '../../utils/coach/reply/coachView';
import { idleState, type TabState } from '../../utils/conversation/tabState';
import { tabHost } from '../../utils/hosts/tabHost';
import { onMessage, sendMessage } from '../../utils/messages/messages';
import { allowedSites, coachRest, silencedHelpdesks } from '../../utils/settings/settings';
import { type TabSite, tabSite } from '../../utils/switches/tabSite';
import { noticeFields } from './noticeFields';

interface FollowOptions {
  /** @param tabId undefined where no tab is shown */
  onState: (state: TabState, tabId: number | undefined) => void;
  /** @param site where the agent may switch the coach off; undefined where nothing is coached */
  onSite: (site: TabSite | undefined) => void;
  /** Aborting stops following the tab. */
  signal: AbortSignal;
}

/** If nothing is coached for these reasons, no field that could be a reply is looked for. */
const SWITCHED_OFF: readonly NotWatching[] = ['coach-off', 'paused', 'switched-off'];
const NO_REPLY_FIELD: Watching = { on: false, why: 'no-reply-field' };

/** Shows what is known of whatever tab is active in the panel's own window. */
export function followTab({ onState, onSite, signal }: FollowOptions): void {
  let shown: number | undefined;
  let turn = 0;
  /** Ends the search for a field that could be a reply, once a coach answers. */
  let search = new AbortController();

  /** @param isAfresh what was shown of the page no longer holds */
  async function follow(isAfresh = false): Promise<void> {
    // A slower answer about an earlier tab must not win over a later one.
    const mine = ++turn;
    const isStale = () => mine !== turn || signal.aborted;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (isStale()) return;
    const isAnother = tab?.id !== shown;
    shown = tab?.id;
    search.abort();
    if (!tab || tab.id === undefined) {
      onState(idleState({ on: false, why: 'not-a-helpdesk' }), undefined);
      onSite(undefined);
      return;
    }
    if (isAnother || isAfresh) onState(idleState(NO_REPLY_FIELD), tab.id);
    void tabSite(tab).then((site) => isStale() || onSite(site));
    const state = (await sendMessage('lookAtTab', tab.id).catch(() => undefined)) ?? idleState(NO_REPLY_FIELD);
    if (isStale()) return;
    onState(state, tab.id);
    const { watching } = state.view;
    if (watching.on || state.conversation || SWITCHED_OFF.includes(watching.why)) return;
    void searchFields(tab, tab.id);
  }

  async function searchFields(tab: Browser.tabs.Tab, tabId: number): Promise<void> {
    search = new AbortController();
    const { signal: ended } = search;
    const { host, choice, isSilenced } = await tabHost(tab);
    if (choice !== 'by-file' || isSilenced || ended.aborted) return;
    noticeFields(tabId, ended, () => {
      if (shown === tabId) onState(idleState({ on: false, why: 'unrecognised-field', host }), tabId);
    });
  }

  const onActivated = () => void follow();
  const onUpdated = (tabId: number, change: { status?: string }) => {
    if (tabId === shown && change.status === 'complete') void follow();
  };
  // Firefox, manifest version 2, has the button under another name.
  const { onClicked } = browser.action ?? browser.browserAction;
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  // The click makes the browser reveal the page's address.
  onClicked.addListener(onActivated);
  onMessage('hostsChanged', () => follow(true), signal);
  // A page without a coach reports nothing when it is switched off or on.
  const watched = [coachRest, silencedHelpdesks, allowedSites].map((item) => item.watch(() => void follow()));
  onMessage(
    'tabChanged',
    ({ tabId, state }) => {
      if (tabId !== shown) return;
      search.abort();
      onState(state, tabId);
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    onClicked.removeListener(onActivated);
    for (const unwatch of watched) unwatch();
    search.abort();
  });
  void follow();
}
