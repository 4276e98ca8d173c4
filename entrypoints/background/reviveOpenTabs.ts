import { browser } from 'wxt/browser';

/**
 * Brings the watcher into helpdesk tabs that were open before the extension was installed or updated, so that
 * nobody has to reload a page with half a reply in it.
 */
export async function reviveOpenTabs(): Promise<void> {
  for (const script of browser.runtime.getManifest().content_scripts ?? []) {
    for (const tab of await browser.tabs.query({ url: script.matches ?? [] })) {
      if (tab.id === undefined || tab.discarded) continue;
      const target = { tabId: tab.id, allFrames: true };
      await Promise.all([
        browser.scripting.insertCSS({ target, files: script.css ?? [] }),
        browser.scripting.executeScript({ target, files: (script.js ?? []) as never }),
      ]).catch(() => {
        // A tab that is just closing or shows an error page.
      });
    }
  }
}
