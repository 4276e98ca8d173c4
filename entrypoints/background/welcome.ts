import { browser } from 'wxt/browser';
import { managedPolicy } from '../../utils/policy/managedPolicy';

/** Opens the welcome page when the extension was just installed, and never for an update. */
export function welcomeNewcomers(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome().catch(console.error);
  });
}

async function welcome(): Promise<void> {
  const { policy } = await managedPolicy();
  if (policy.welcomePage === false) return;
  // Only types that WXT generates while building know of it.
  const { getURL } = browser.runtime as unknown as { getURL(path: string): string };
  await browser.tabs.create({ url: getURL('/welcome.html') });
}
