import { type Browser, browser } from 'wxt/browser';

interface Scripts {
  js?: string[];
  css?: string[];
}

/**
 * Injects scripts into every open tab of some addresses, so that nobody has to reload a page with half a reply in it.
 */
export async function injectInto(addresses: string[], { js = [], css = [] }: Scripts): Promise<void> {
  if (addresses.length === 0) return;
  for (const tab of await browser.tabs.query({ url: addresses })) await injectIntoTab(tab, js, css);
}

async function injectIntoTab({ id, discarded }: Browser.tabs.Tab, js: string[], css: string[]): Promise<void> {
  if (id === undefined || discarded) return;
  const target = { tabId: id, allFrames: true };
  await Promise.all([
    browser.scripting.insertCSS({ target, files: css }),
    browser.scripting.executeScript({ target, files: js as never }),
  ]).catch(() => {
    // The tab is just closing or shows an error page.
  });
}
