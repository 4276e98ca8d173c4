import type { Browser } from 'wxt/browser';
import type { Watching } from '../../utils/coach/coachView';
import { helpdeskOf } from '../../utils/helpdesks/helpdeskOf';
import { hostChoice } from '../../utils/hosts/hostChoice';
import { patternOf } from '../../utils/hosts/hostPattern';
import { storedHosts } from '../../utils/hosts/storedHosts';
import { silencedHelpdesks } from '../../utils/settings';

/**
 * Why nobody answers in a tab. Its address is known where the extension may read it: on helpdesks, and on the page on
 * which the agent clicked the toolbar button.
 */
export async function reasonOfSilence({ url, status }: Browser.tabs.Tab): Promise<Watching> {
  const address = url && URL.canParse(url) ? new URL(url) : undefined;
  if (!address) return { on: false, why: 'not-a-helpdesk' };
  const hosts = await storedHosts().catch(() => ({ chosen: [], generic: [] }));
  if (hostChoice(address, hosts) === 'none') return { on: false, why: 'not-a-helpdesk', host: patternOf(address) };
  const silenced = await silencedHelpdesks.getValue().catch((): string[] => []);
  if (silenced.includes(helpdeskOf(address)?.id ?? '')) return { on: false, why: 'switched-off' };
  // While a page loads, its watcher is still to come; afterwards it is missing only under an updated extension.
  return { on: false, why: status === 'complete' ? 'reload-needed' : 'no-reply-field' };
}
