import type { Worker } from '@playwright/test';
import type {} from './chrome';

/** Longer than a worker takes between one thing that it stores and the next. */
const QUIET_MS = 40;
const MOST_TRIES = 25;

/**
 * Deletes what a running extension has stored and shows, so that the next test finds it as good as new: once nothing is
 * left of what its worker was still storing for pages that have been closed.
 * @returns whether it is empty, and stays so
 */
export function emptyExtension(worker: Worker): Promise<boolean> {
  return worker.evaluate(
    async ({ quiet, most }) => {
      const { local, session } = chrome.storage;
      const isEmpty = async () => {
        const [stored, kept, databases] = await Promise.all([local.get(), session.get(), indexedDB.databases()]);
        return Object.keys(stored).length + Object.keys(kept).length + databases.length === 0;
      };
      const deleteDatabase = (name: string) =>
        new Promise((done, failed) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = done;
          request.onerror = failed;
        });
      const empty = async () => {
        const [alarms, shown] = await Promise.all([chrome.alarms.getAll(), chrome.notifications.getAll()]);
        await Promise.all([
          local.clear(),
          session.clear(),
          // The one that a start sets.
          ...alarms.map(({ name }) => name !== 'housekeeping' && chrome.alarms.clear(name)),
          ...Object.keys(shown).map((name) => chrome.notifications.clear(name)),
          chrome.scripting.unregisterContentScripts(),
          chrome.action.setBadgeText({ text: '' }),
          chrome.action.setTitle({ title: chrome.runtime.getManifest().action.default_title }),
          chrome.offscreen.closeDocument().catch(() => undefined),
        ]);
        for (const { name } of await indexedDB.databases()) if (name) await deleteDatabase(name);
      };
      for (let left = most; left > 0; left -= 1) {
        await empty();
        await new Promise((done) => setTimeout(done, quiet));
        if (await isEmpty()) return true;
      }
      return false;
    },
    { quiet: QUIET_MS, most: MOST_TRIES },
  );
}
