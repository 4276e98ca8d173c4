import { type Browser, browser } from 'wxt/browser';
import type { CoachView, PanelRequest } from '../../utils/coach/coachView';
import { idleView } from './idleView';
import { linkTab, type TabLink } from './linkTab';
import { reasonOfSilence } from './reasonOfSilence';

interface FollowOptions {
  onView: (view: CoachView, tabId: number) => void;
  /** Aborting lets go of the tab. */
  signal: AbortSignal;
}

const NO_TAB = -1;

/**
 * Shows the coach of whatever tab is active in the panel's own window.
 * @returns a function that sends a request to that coach
 */
export function followTab({ onView, signal }: FollowOptions): (request: PanelRequest) => void {
  let link: TabLink | undefined;
  let turn = 0;

  async function follow(): Promise<void> {
    // A slower answer about an earlier tab must not win over a later one.
    const mine = ++turn;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (mine !== turn || signal.aborted) return;
    const before = link;
    // A page that is still there answers over the new port at once: until then its last view holds.
    const samePage = before?.isOpen() && before.tabId === tab?.id;
    link = tab?.id === undefined ? undefined : connect(tab.id, tab);
    before?.close();
    if (!link) onView(idleView('not-a-helpdesk'), NO_TAB);
    else if (!samePage) onView(idleView('no-reply-field'), link.tabId);
  }

  function connect(tabId: number, tab: Browser.tabs.Tab): TabLink {
    const own = linkTab(tabId, {
      onView: (view) => {
        if (link === own) onView(view, tabId);
      },
      onClose: (hadAnswered) => {
        if (link === own) void explainSilence(own, tab, hadAnswered);
      },
    });
    return own;
  }

  async function explainSilence(own: TabLink, tab: Browser.tabs.Tab, hadAnswered: boolean): Promise<void> {
    const why = hadAnswered ? 'no-reply-field' : await reasonOfSilence(tab);
    if (link === own) onView(idleView(why), own.tabId);
  }

  const onActivated = () => void follow();
  const onUpdated = (tabId: number, change: { status?: string }) => {
    if (tabId === link?.tabId && change.status === 'complete') void follow();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    link?.close();
    link = undefined;
  });
  void follow();

  return (request) => link?.post(request);
}
