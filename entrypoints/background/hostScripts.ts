import { browser } from 'wxt/browser';
import type { Hosts } from '../../utils/hosts/hostChoice';
import { injectInto } from './injectInto';

/** The watcher of hosts that the agent chose. */
const SCRIPTS = { js: ['content-scripts/hosts.js'], css: ['content-scripts/hosts.css'] };

/** What runs on these hosts: in Chromium also the script that runs before a page has any elements (wxt.config.ts). */
const REGISTERED = [
  ...(import.meta.env.FIREFOX ? [] : [{ id: 'first', js: ['first.js'], css: [], runAt: 'document_start' as const }]),
  { id: 'hosts', ...SCRIPTS, runAt: 'document_idle' as const },
];

/** Makes the browser run the watcher on the pages of exactly these hosts, from their next visit on. */
export async function registerHosts(hosts: Hosts): Promise<void> {
  const matches = all(hosts);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: REGISTERED.map(({ id }) => id) });
  const ids = known.map(({ id }) => id);
  if (matches.length === 0) {
    if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    return;
  }
  const scripts = REGISTERED.map((script) => ({
    ...script,
    matches,
    allFrames: true,
    // Some reply fields are in a frame without its own address.
    matchOriginAsFallback: true,
  }));
  const isKnown = ({ id }: { id: string }) => ids.includes(id);
  const added = scripts.filter((script) => !isKnown(script));
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
  if (added.length < scripts.length) await browser.scripting.updateContentScripts(scripts.filter(isKnown));
}

/** Injects the watcher into the pages of these hosts that are open. */
export async function reviveHosts(hosts: Hosts): Promise<void> {
  await injectInto(all(hosts), SCRIPTS);
}

function all({ chosen, generic }: Hosts): string[] {
  return [...new Set([...chosen, ...generic])];
}
