import { test as base, expect } from '@playwright/test';
import { Agent } from '../editors/agent';
import { type CoachedFirefox, startFirefox } from '../support/firefoxTabs';
import { FIREFOX_EXTENSION } from '../support/places';
import { screenshotOfFailure } from '../support/screenshotOfFailure';
import type { OwnPage, Tab } from '../support/tab';

interface ForTest {
  firefox: CoachedFirefox;
  tab: Tab;
  agent: Agent;
}

interface ForWorker {
  /** The folder of the extension under test. */
  folder: string;
  /** The folder that Firefox uses as the person's home. */
  home: string | undefined;
  /** The language of Firefox. */
  language: string;
  sharedFirefox: CoachedFirefox;
}

/**
 * A test in a Firefox with the extension installed, which the tests of a worker share: what one of them has counted or
 * stored is still there for the next. A test fails if anything was requested from the network.
 */
export const test = base.extend<ForTest, ForWorker>({
  folder: [FIREFOX_EXTENSION, { option: true, scope: 'worker' }],
  home: [undefined, { option: true, scope: 'worker' }],
  language: ['en-US', { option: true, scope: 'worker' }],

  sharedFirefox: [
    async ({ folder, home, language }, use) => {
      const firefox = await startFirefox(folder, { home, language });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],

  firefox: async ({ sharedFirefox }, use) => {
    const opened: OwnPage[] = [];
    await use({
      ...sharedFirefox,
      async openOwnPage(file) {
        const page = await sharedFirefox.openOwnPage(file);
        opened.push(page);
        return page;
      },
    });
    // An update has closed them already.
    for (const page of opened) await page.close().catch(() => undefined);
    expect(sharedFirefox.foreign(), 'requests that are not ours').toEqual([]);
  },

  tab: async ({ firefox }, use, testInfo) => {
    const tab = await firefox.openTab();
    // Those of the test before, which may have been its very purpose.
    await tab.errors();
    await use(tab);
    await screenshotOfFailure(tab, testInfo);
    const errors = await tab.errors();
    await tab.close();
    expect(errors, 'errors in pages and extension').toEqual([]);
  },

  agent: async ({ tab }, use) => use(new Agent(tab)),
});

export { expect };
