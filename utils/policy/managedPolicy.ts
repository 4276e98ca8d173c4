import { browser } from 'wxt/browser';
import type { ReadPolicy } from './policy';
import { readPolicy } from './readPolicy';

const NO_POLICY: ReadPolicy = { policy: {}, reasons: {}, problems: [] };

let known: { text: string; read: ReadPolicy } | undefined;

/**
 * What the team's administrator has set through the browser (`chrome.storage.managed`); nothing where there is no
 * policy, or where the browser has none to give. Read again each time, parsed only when changed. Never rejects.
 */
export async function managedPolicy(): Promise<ReadPolicy> {
  // Firefox rejects where there is no policy for the extension.
  const raw = await browser.storage.managed.get().catch((): Record<string, unknown> => ({}));
  const text = JSON.stringify(raw);
  if (text === '{}') return NO_POLICY;
  if (known?.text !== text) known = { text, read: readPolicy(raw) };
  return known.read;
}

/** Calls back whenever the policy changes. Firefox reads it once, when it starts. @returns what stops that */
export function watchManagedPolicy(onChange: () => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area === 'managed') onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
