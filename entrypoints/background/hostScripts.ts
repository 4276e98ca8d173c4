import { browser } from 'wxt/browser';
import type { Hosts } from '../../utils/hosts/hostChoice';
import { injectInto } from './injectInto';

/** The watcher of hosts that the agent chose. */
const SCRIPTS = { js: ['content-scripts/hosts.js'], css: ['content-scripts/hosts.css'] };
const ID = 'hosts';

/** Has the browser run the watcher on the pages of these hosts, and of no others, from their next visit on. */
export async function registerHosts(hosts: Hosts): Promise<void> {
  const matches = all(hosts);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    ...SCRIPTS,
    id: ID,
    matches,
    allFrames: true,
    // Some reply fields lie in a frame without an address of its own.
    matchOriginAsFallback: true,
    runAt: 'document_idle',
  } as const;
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Brings the watcher into the pages of these hosts that are open. */
export async function reviveHosts(hosts: Hosts): Promise<void> {
  await injectInto(all(hosts), SCRIPTS);
}

function all({ chosen, generic }: Hosts): string[] {
  return [...new Set([...chosen, ...generic])];
}
