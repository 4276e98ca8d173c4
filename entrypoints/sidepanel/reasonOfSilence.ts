import type { Browser } from 'wxt/browser';
import type { Watching } from '../../utils/coach/coachView';
import { tabHost } from './tabHost';

/** Why nobody answers in a tab. */
export async function reasonOfSilence(tab: Browser.tabs.Tab): Promise<Watching> {
  const { host, choice, isSilenced } = await tabHost(tab);
  if (choice === 'none') return { on: false, why: 'not-a-helpdesk', host };
  if (isSilenced) return { on: false, why: 'switched-off' };
  // While a page loads, its watcher is still to come; afterwards it is missing only under an updated extension.
  return { on: false, why: tab.status === 'complete' ? 'reload-needed' : 'no-reply-field' };
}
