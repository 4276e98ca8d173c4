import { type Browser, browser } from 'wxt/browser';
import type { CoachView, PanelRequest, Watching } from '../../utils/coach/coachView';
import { onMessage } from '../../utils/messages';
import { idleView } from './idleView';
import { linkTab, type TabLink } from './linkTab';
import { noticeFields } from './noticeFields';
import { reasonOfSilence } from './reasonOfSilence';
import { tabHost } from './tabHost';

interface FollowOptions {
  onView: (view: CoachView, tabId: number) => void;
  /** Aborting lets go of the tab. */
  signal: AbortSignal;
}

const NO_TAB = -1;
const NO_REPLY_FIELD: Watching = { on: false, why: 'no-reply-field' };

/**
 * Shows the coach of whatever tab is active in the panel's own window.
 * @returns a function that sends a request to that coach
 */
export function followTab({ onView, signal }: FollowOptions): (request: PanelRequest) => void {
  let link: TabLink | undefined;
  let turn = 0;

  /** @param afresh what was shown of the page does not hold any more */
  async function follow(afresh = false): Promise<void> {
    // A slower answer about an earlier tab must not win over a later one.
    const mine = ++turn;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (mine !== turn || signal.aborted) return;
    const before = link;
    // A page that is still there answers over the new port at once: until then its last view holds.
    const samePage = before?.isOpen() && before.tabId === tab?.id && !afresh;
    link = tab?.id === undefined ? undefined : connect(tab.id, tab);
    before?.close();
    if (!link) onView(idleView({ on: false, why: 'not-a-helpdesk' }), NO_TAB);
    else if (!samePage) onView(idleView(NO_REPLY_FIELD), link.tabId);
  }

  function connect(tabId: number, tab: Browser.tabs.Tab): TabLink {
    const silence = new AbortController();
    const show = (watching: Watching) => {
      if (link === own) onView(idleView(watching), tabId);
    };
    const own = linkTab(tabId, {
      onView: (view) => {
        silence.abort();
        if (link === own) onView(view, tabId);
      },
      onClose: async (hadAnswered) => {
        silence.abort();
        show(hadAnswered ? NO_REPLY_FIELD : await reasonOfSilence(tab));
      },
      onEnd: () => silence.abort(),
    });
    void tabHost(tab).then(({ host, choice, isSilenced }) => {
      if (choice !== 'by-file' || isSilenced || silence.signal.aborted) return;
      noticeFields(tabId, silence.signal, () => show({ on: false, why: 'unrecognised-field', host }));
    });
    return own;
  }

  const onActivated = () => void follow();
  const onUpdated = (tabId: number, change: { status?: string }) => {
    if (tabId === link?.tabId && change.status === 'complete') void follow();
  };
  // Firefox, manifest version 2, has the button under another name.
  const { onClicked } = browser.action ?? browser.browserAction;
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  // With the click the browser tells the page's address.
  onClicked.addListener(onActivated);
  const stopListening = onMessage('hostsChanged', () => follow(true));
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    onClicked.removeListener(onActivated);
    stopListening();
    link?.close();
    link = undefined;
  });
  void follow();

  return (request) => link?.post(request);
}
