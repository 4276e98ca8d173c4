import { browser } from 'wxt/browser';
import type { Watching } from '../../utils/coach/reply/coachView';
import { tabHost } from '../../utils/hosts/tabHost';
import { sendMessage } from '../../utils/messages/messages';
import { coachRest } from '../../utils/settings/settings';
import { AT_WORK, restAt } from '../../utils/switches/coachRest';
import { inTime } from './inTime';

/** Why no coach answers in a tab. */
export async function whySilent(tabId: number): Promise<Watching> {
  const rest = restAt(await coachRest.getValue().catch(() => AT_WORK), Date.now());
  if (rest) return { on: false, why: rest };
  const isWatched = await inTime(sendMessage('isThere', undefined, { tabId }));
  const tab = await browser.tabs.get(tabId);
  const { host, choice, isSilenced, mayChoose } = await tabHost(tab);
  if (isWatched) return { on: false, why: isSilenced ? 'switched-off' : 'no-reply-field' };
  // A host that the team has not allowed is not offered.
  if (choice === 'none') return { on: false, why: 'not-a-helpdesk', ...(mayChoose && { host }) };
  if (isSilenced) return { on: false, why: 'switched-off' };
  // While a page loads, its watcher is yet to start; afterwards it is missing only when the extension was updated.
  return { on: false, why: tab.status === 'complete' ? 'reload-needed' : 'no-reply-field' };
}
