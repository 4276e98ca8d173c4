import { browser } from 'wxt/browser';
import { covers } from '../../utils/helpdesks/address';
import { injectInto } from './injectInto';

/**
 * Injects the watcher into helpdesk tabs that were open before the extension was installed or updated.
 * @param host only into tabs of this host, a match pattern
 */
export async function reviveOpenTabs(host?: string): Promise<void> {
  for (const script of browser.runtime.getManifest().content_scripts ?? []) {
    const { matches = [] } = script;
    if (host === undefined) await injectInto(matches, script);
    else if (covers(matches, new URL(host))) await injectInto([host], script);
  }
}
