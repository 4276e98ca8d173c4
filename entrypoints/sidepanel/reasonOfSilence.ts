import type { Browser } from 'wxt/browser';
import type { NotWatching } from '../../utils/coach/coachView';
import { helpdeskOf } from '../../utils/helpdesks/helpdeskOf';
import { silencedHelpdesks } from '../../utils/settings';

/** Why nobody answers in a tab. Its address is known only where the extension may read it: on helpdesks. */
export async function reasonOfSilence({ url, status }: Browser.tabs.Tab): Promise<NotWatching> {
  const address = url && URL.canParse(url) ? new URL(url) : undefined;
  const helpdesk = address && helpdeskOf(address);
  if (!helpdesk) return 'not-a-helpdesk';
  const silenced = await silencedHelpdesks.getValue().catch((): string[] => []);
  if (silenced.includes(helpdesk.id)) return 'switched-off';
  // While a page loads, its watcher is still to come; afterwards it is missing only under an updated extension.
  return status === 'complete' ? 'reload-needed' : 'no-reply-field';
}
