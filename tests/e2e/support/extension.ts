import { test as base, expect, type Page, type Request, type Worker } from '@playwright/test';
import { type BrowserOfTests, startBrowser } from './browserOfTests';
import type {} from './chrome';
import { type DeadEnd, leftBrowser, startDeadEnd } from './deadEnd';
import { launchChromium, loadExtension, makeProfile, removeProfile, workerOf } from './launchChromium';
import { openPanel } from './panel';
import { EXTENSION } from './places';
import { isOurs, servePages } from './servePages';
import { touchWorker } from './workerTouched';

export interface Extension {
  id: string;
  /** The next test then gets another one. */
  worker(): Promise<Worker>;
  /** Triggers one of the manifest's shortcuts, as a headless browser does not accept these from the keyboard. */
  press(command: string): Promise<void>;
  /** Clicks the toolbar button in the tab of a page. */
  panel(page: Page): Promise<Page>;
  /** Requests that were for neither a page of the test nor the extension itself. */
  foreign: string[];
  /** Exceptions and console errors in pages, content scripts included. */
  errors: string[];
}

interface Fixtures {
  /** The folder of the extension under test. */
  folder: string;
  /** Where requests end that no page of the test answers. */
  deadEnd: DeadEnd;
  /** The id of the extension, which is installed as if it had just been. */
  id: string;
  extension: Extension;
}

/**
 * A test in a browser in which the extension is as good as just installed. The tests of a worker share the browser, one
 * after another. A test fails if anything was requested from the network.
 */
export const test = base.extend<Fixtures, { sharedBrowser: BrowserOfTests }>({
  folder: [EXTENSION, { option: true }],

  sharedBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const browser = await startBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  deadEnd: async ({ sharedBrowser: { deadEnd } }, use) => {
    deadEnd.asked.length = 0;
    await use(deadEnd);
    expect(leftBrowser(deadEnd), 'requests that left the browser').toEqual([]);
  },

  context: async ({ sharedBrowser, deadEnd: _ }, use) => {
    await use(sharedBrowser.context);
    await sharedBrowser.tidy();
  },

  page: async ({ context, extension: _ }, use) => {
    await use(await context.newPage());
  },

  id: async ({ sharedBrowser, context: _, folder }, use) => {
    await use(await sharedBrowser.install(folder));
  },

  extension: async ({ context, id }, use) => {
    const foreign: string[] = [];
    const errors: string[] = [];
    await servePages(context, foreign);
    const onRequest = (request: Request) => {
      if (!isOurs(request.url(), id)) foreign.push(request.url());
    };
    context.on('request', onRequest);
    const listen = (page: Page) => {
      page.on('pageerror', (error) => errors.push(error.stack ?? String(error)));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    };
    context.on('page', listen);

    const worker = () => {
      touchWorker(context);
      return workerOf(context, id);
    };
    await use({
      id,
      worker,
      foreign,
      errors,
      async press(command) {
        await (await workerOf(context, id)).evaluate(async (name) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          chrome.commands.onCommand.dispatch(name, tab);
        }, command);
      },
      async panel(page) {
        return openPanel({ context, page, id, worker: await workerOf(context, id) });
      },
    });
    context.off('request', onRequest);
    context.off('page', listen);
    expect(foreign, 'requests that are not ours').toEqual([]);
    expect(errors, 'errors in the pages').toEqual([]);
  },
});

/** A test in its own browser: for what is decided when a browser starts, and for when it ends. */
export const testAlone = test.extend<{ profile: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  profile: async ({}, use) => {
    const folder = makeProfile();
    await use(folder);
    removeProfile(folder);
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  deadEnd: async ({}, use) => {
    const deadEnd = await startDeadEnd('chromium');
    await use(deadEnd);
    deadEnd.close();
    expect(leftBrowser(deadEnd), 'requests that left the browser').toEqual([]);
  },

  context: async ({ profile, deadEnd }, use) => {
    const context = await launchChromium(profile, deadEnd);
    await use(context);
    await context.close();
  },

  id: async ({ context, folder }, use) => {
    await use(await loadExtension(context, folder));
  },
});

export { expect };
