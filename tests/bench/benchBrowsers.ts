import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../utils/commands/findBrowser.mjs';
import { EXTENSION } from '../e2e/support/places';
import { servePages } from '../e2e/support/servePages';

export interface Bench {
  page: Page;
  session: CDPSession;
}

type Kind = 'bare' | 'coached';

const browsers: Partial<Record<Kind, BrowserContext>> = {};

/** Starts a browser without the extension and one with a copy of it. */
export async function openBrowsers(extension = EXTENSION): Promise<void> {
  browsers.bare = await launch([]);
  browsers.coached = await launch([`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]);
}

export async function closeBrowsers(): Promise<void> {
  for (const kind of ['bare', 'coached'] as const) {
    await browsers[kind]?.close();
    delete browsers[kind];
  }
}

/** Opens an editor in a composer like Gmail's, and a session that measures the page. */
export async function openPage(kind: Kind, editor: string): Promise<Bench> {
  const context = browsers[kind];
  if (!context) throw new Error('The browsers are not open.');
  const page = await context.newPage();
  await page.goto(`https://mail.google.com/editors/${editor}`);
  await page.waitForFunction(() => window.editor !== undefined);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return { page, session };
}

/** Opens an editor as `openPage` does, with the caret in it. */
export async function openBench(kind: Kind, editor: string): Promise<Bench> {
  const bench = await openPage(kind, editor);
  await bench.page.evaluate(() => window.editor?.field.focus());
  return bench;
}

async function launch(extension: string[]): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: findBrowser(),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--headless=new', '--no-sandbox', '--disable-background-networking', '--no-first-run', ...extension],
  });
  await servePages(context, []);
  return context;
}
