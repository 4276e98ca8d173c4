import { test as base, expect } from '@playwright/test';
import { Agent } from '../editors/agent';
import { type CoachedFirefox, startFirefox } from '../support/firefoxTabs';
import { FIREFOX_EXTENSION } from '../support/places';
import { screenshotOfFailure } from '../support/screenshotOfFailure';
import type { Tab } from '../support/tab';

interface ForTest {
  /** The folder of the extension under test. */
  folder: string;
  /** The folder that Firefox uses as the person's home. */
  home: string | undefined;
  /** The language of Firefox. */
  language: string;
  firefox: CoachedFirefox;
  tab: Tab;
  agent: Agent;
}

/** A test in a fresh Firefox with the extension installed. It fails if anything was requested from the network. */
export const test = base.extend<ForTest>({
  folder: [FIREFOX_EXTENSION, { option: true }],
  home: [undefined, { option: true }],
  language: ['en-US', { option: true }],

  firefox: [
    async ({ folder, home, language }, use) => {
      const firefox = await startFirefox(folder, { home, language });
      await use(firefox);
      await firefox.close();
      expect(firefox.foreign(), 'requests that are not ours').toEqual([]);
    },
    { timeout: 90_000 },
  ],

  tab: async ({ firefox }, use, testInfo) => {
    const tab = await firefox.openTab();
    await use(tab);
    await screenshotOfFailure(tab, testInfo);
    expect(await tab.errors(), 'errors in pages and extension').toEqual([]);
  },

  agent: async ({ tab }, use) => use(new Agent(tab)),
});

export { expect };
