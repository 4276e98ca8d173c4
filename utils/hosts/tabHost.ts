import type { Browser } from 'wxt/browser';
import { helpdeskOf } from '../helpdesks/helpdeskOf';
import { namesSite } from '../helpdesks/namesSite';
import { readOrDefault } from '../settings/readTogether';
import { allowedSites, silencedHelpdesks } from '../settings/settings';
import { type HostChoice, hostChoice } from './hostChoice';
import { patternOf } from './hostPattern';
import { mayChoose } from './mayChoose';
import { storedHosts } from './storedHosts';

interface TabHost {
  /** As a match pattern; undefined on pages that no extension may read, or whose address is not known. */
  host?: string;
  choice: HostChoice;
  /** Whether the agent switched the coach off there. */
  isSilenced: boolean;
  /** Whether the team lets the agent choose that host. */
  mayChoose: boolean;
}

/**
 * What the agent chose for the page in a tab. Its address is known where the extension may read it: on helpdesks, and
 * on the page on which the agent clicked the toolbar button.
 */
export async function tabHost({ url }: Browser.tabs.Tab): Promise<TabHost> {
  const address = url && URL.canParse(url) ? new URL(url) : undefined;
  if (!address) return { choice: 'none', isSilenced: false, mayChoose: true };
  const hosts = await storedHosts().catch(() => ({ chosen: [], generic: [] }));
  const { silencedHelpdesks: silenced, allowedSites: sites } = await readOrDefault({ silencedHelpdesks, allowedSites });
  const choice = hostChoice(address, hosts);
  const helpdesk = choice === 'by-file' ? helpdeskOf(address)?.id : undefined;
  return {
    host: patternOf(address),
    choice,
    isSilenced: namesSite(silenced, helpdesk, address),
    mayChoose: mayChoose(sites, address),
  };
}
