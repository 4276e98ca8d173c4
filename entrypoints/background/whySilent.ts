import { browser } from 'wxt/browser';
import type { Watching } from '../../utils/coach/coachView';
import { tabHost } from '../../utils/hosts/tabHost';
import { sendMessage } from '../../utils/messages';
import { inTime } from './inTime';

/** Why no coach answers in a tab. */
export async function whySilent(tabId: number): Promise<Watching> {
  const isWatched = await inTime(sendMessage('isThere', undefined, { tabId }));
  if (isWatched) return { on: false, why: 'no-reply-field' };
  const tab = await browser.tabs.get(tabId);
  const { host, choice, isSilenced, mayChoose } = await tabHost(tab);
  // A host that the team has not allowed is not offered.
  if (choice === 'none') return { on: false, why: 'not-a-helpdesk', ...(mayChoose && { host }) };
  if (isSilenced) return { on: false, why: 'switched-off' };
  // While a page loads, its watcher is yet to start; afterwards it is missing only when the extension was updated.
  return { on: false, why: tab.status === 'complete' ? 'reload-needed' : 'no-reply-field' };
}
