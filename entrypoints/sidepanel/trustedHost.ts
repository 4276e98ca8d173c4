import type { Browser } from 'wxt/browser';
import { hostChoice } from '../../utils/hosts/hostChoice';
import { patternOf } from '../../utils/hosts/hostPattern';
import { storedHosts } from '../../utils/hosts/storedHosts';

/** The host, as a match pattern, of a tab that is coached by the file of its helpdesk; undefined for any other tab. */
export async function trustedHost({ url }: Browser.tabs.Tab): Promise<string | undefined> {
  if (!url || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  const hosts = await storedHosts().catch(() => ({ chosen: [], generic: [] }));
  return hostChoice(address, hosts) === 'by-file' ? patternOf(address) : undefined;
}
