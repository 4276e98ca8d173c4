import { browser } from 'wxt/browser';
import { managedPolicy, watchManagedPolicy } from '../../utils/policy/managedPolicy';

/** A policy that arrives later than this after the install closes nothing: the agent is reading by then. */
const LATEST_MS = 10_000;

/** Opens the welcome page when the extension was just installed, and never for an update. */
export function welcomeNewcomers(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome().catch(console.error);
  });
}

async function welcome(): Promise<void> {
  if (await isUnwanted()) return;
  // Known only to types that WXT generates while building.
  const { getURL } = browser.runtime as unknown as { getURL(path: string): string };
  const { id } = await browser.tabs.create({ url: getURL('/welcome.html') });
  // Chromium looks for an extension's policy only once it is installed.
  const end = watchManagedPolicy(() => void closeIfUnwanted().catch(console.error));
  setTimeout(end, LATEST_MS);

  async function closeIfUnwanted(): Promise<void> {
    if (id === undefined || !(await isUnwanted())) return;
    end();
    await browser.tabs.remove(id);
  }
}

async function isUnwanted(): Promise<boolean> {
  return (await managedPolicy()).policy.welcomePage === false;
}
