import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, expect, type Worker } from '@playwright/test';
import { findBrowser } from '../../../utils/commands/findBrowser.mjs';
import { seeClosedRoots } from './closedRoots';
import type { DeadEnd } from './deadEnd';
import { EXTENSION } from './places';

// Playwright's own switch: side panels and offscreen documents become pages of the context, too.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

const ARGUMENTS = [
  '--headless=new',
  // Makes characters as wide as their font says, without the machine's rounding.
  '--font-render-hinting=none',
  '--no-sandbox',
  '--enable-unsafe-extension-debugging',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Creates a profile folder for a browser that has never run. */
export function makeProfile(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'amends-e2e-'));
  // Without developer mode an unpacked extension that reloads itself stays disabled.
  fs.mkdirSync(path.join(folder, 'Default'));
  fs.writeFileSync(path.join(folder, 'Default/Preferences'), '{"extensions":{"ui":{"developer_mode":true}}}');
  return folder;
}

export function removeProfile(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * Starts Chromium, without the extension at first; whatever no page of the test answers goes to the dead end. Locators
 * see into the closed roots of what floats over its pages.
 * @param language the browser's own, which the extension uses too; English if the machine has no other
 */
export async function launchChromium(profile: string, deadEnd: DeadEnd, language = 'en'): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    // Chromium takes it from its environment.
    env: { ...process.env, LANGUAGE: language },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...ARGUMENTS, `--proxy-server=${deadEnd.address}`, '--proxy-bypass-list=<-loopback>'],
    viewport: { width: 1100, height: 800 },
    // A language other than the pages', as none of them may depend on the browser's language.
    locale: 'de-DE',
  });
  seeClosedRoots(context);
  return context;
}

/**
 * Loads the unpacked extension as `installExtension` does, and closes its welcome page as soon as there is one.
 * @param folder the extension's folder
 */
export async function loadExtension(context: BrowserContext, folder = EXTENSION): Promise<string> {
  const opening = context.waitForEvent('page');
  const id = await installExtension(context, folder);
  const welcome = await opening;
  expect(welcome.url(), 'the page that opens').toBe(`chrome-extension://${id}/welcome.html`);
  await welcome.close();
  return id;
}

/**
 * Loads the unpacked extension the one way that branded Chrome allows too, and returns its id.
 * @param folder the extension's folder
 */
export async function installExtension(context: BrowserContext, folder = EXTENSION): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser takes no DevTools commands.');
  const { id } = await (session as unknown as UntypedSession).send('Extensions.loadUnpacked', { path: folder });
  await session.detach();
  return id;
}

/** The extension's service worker, once it runs. */
export async function workerOf(context: BrowserContext, id: string): Promise<Worker> {
  const isOurWorker = (worker: Worker) => worker.url().startsWith(`chrome-extension://${id}/`);
  return context.serviceWorkers().find(isOurWorker) ?? context.waitForEvent('serviceworker', isOurWorker);
}

interface UntypedSession {
  send(method: string, params: object): Promise<{ id: string }>;
}
