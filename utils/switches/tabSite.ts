import type { Browser } from 'wxt/browser';
import { helpdeskOf } from '../helpdesks/helpdeskOf';
import { hostOf } from '../hosts/hostPattern';
import { tabHost } from '../hosts/tabHost';
import { isAllowedSite } from '../policy/allowedSites';
import { allowedSites } from '../settings/settings';

/** A site on which the agent may switch the coach off. */
export interface TabSite {
  /** Id of a helpdesk, or the match pattern of a host. */
  site: string;
  /** As the agent knows it: `Gmail`, `desk.example.com`. */
  name: string;
  isSilenced: boolean;
  /** False when the team limited where the coach reads along, and this is elsewhere. */
  isAllowed: boolean;
}

/** The site in a tab; undefined for a page on which nothing is coached. */
export async function tabSite(tab: Browser.tabs.Tab): Promise<TabSite | undefined> {
  const { host, choice, isSilenced } = await tabHost(tab);
  if (host === undefined || choice === 'none') return undefined;
  const address = new URL(tab.url as string);
  const helpdesk = choice === 'by-file' ? helpdeskOf(address) : undefined;
  const sites = await allowedSites.getValue().catch((): string[] => []);
  const isAllowed = isAllowedSite(sites, helpdesk?.id, address);
  return { site: helpdesk?.id ?? host, name: helpdesk?.name ?? hostOf(host), isSilenced, isAllowed };
}
