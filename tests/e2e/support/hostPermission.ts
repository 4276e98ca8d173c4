import type { BrowserContext } from '@playwright/test';
import type {} from './chrome';

/** Where the extension was given or refused hosts, which the browser remembers as long as it is installed. */
const changed = new WeakSet<BrowserContext>();

/** Whether that was done since the last call. */
export function hadHostsChanged(context: BrowserContext): boolean {
  return changed.delete(context);
}

/**
 * Allows a host in the browser's own settings, as an agent can there. The extension does not have it before it asks;
 * when it asks, the browser grants it at once. The question itself cannot be answered in a headless browser.
 */
export function allowHost(context: BrowserContext, id: string, host: string): Promise<void> {
  return inBrowserSettings(context, id, 'addHostPermission', host);
}

/** Withdraws the permission for a host in the browser's own settings. */
export function withdrawHost(context: BrowserContext, id: string, host: string): Promise<void> {
  return inBrowserSettings(context, id, 'removeHostPermission', host);
}

type Action = 'addHostPermission' | 'removeHostPermission';

async function inBrowserSettings(context: BrowserContext, id: string, action: Action, host: string): Promise<void> {
  changed.add(context);
  const settings = await context.newPage();
  await settings.goto(`chrome://extensions/?id=${id}`);
  await settings.evaluate((asked) => chrome.developerPrivate[asked.action](asked.id, asked.host), { action, id, host });
  await settings.close();
}
