import fs from 'node:fs';
import puppeteer, { type Browser, type HTTPRequest, type KeyInput, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../utils/commands/findFirefox.mjs';
import { leftBrowser, startDeadEnd } from './deadEnd';
import { inFloating } from './firefoxFloating';
import { compose, correctFirstWord, zoomTab } from './firefoxTyping';
import { errorsOfExtension, type FirefoxWindow, firefoxWindow } from './firefoxWindow';
import { asOnKeyboard } from './keyboard';
import { FIREFOX_DICTIONARIES, FIREFOX_EXTENSION } from './places';
import { poll } from './poll';
import { answer } from './servePages';
import type { CoachedBrowser, Tab, World } from './tab';

/** A Firefox whose own window can also be queried about the extension. */
export interface CoachedFirefox extends CoachedBrowser {
  /** Firefox's warnings about the manifest. */
  manifestWarnings(): Promise<unknown>;
  /** Replaces the extension with the same version, as an update does. */
  update(): Promise<void>;
  /** The browser's language: `de`. */
  language(): Promise<unknown>;
  /** How many tabs show one of the extension's own pages: `welcome.html`. */
  countTabs(file: string): Promise<unknown>;
}

/** What Firefox finds when it starts. */
interface Surroundings {
  /** The folder that it uses as the person's home; their real one if left out. */
  home?: string | undefined;
  /** Its language; English if the machine has no other. */
  language?: string;
}

/**
 * Starts Firefox with the extension in it, for scenarios that share it.
 * @param folder the extension's folder
 */
export async function startFirefox(
  folder = FIREFOX_EXTENSION,
  surroundings: Surroundings = {},
): Promise<CoachedFirefox> {
  if (!fs.existsSync(folder)) {
    throw new Error('There is no built extension for Firefox: run "npm run build" first.');
  }
  const asked: string[] = [];
  const deadEnd = await startDeadEnd('firefox');
  const browser = await launchFirefox(deadEnd.port, surroundings);
  const id = await browser.installExtension(folder);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
  const ask = await firefoxWindow(browser);
  await closeTab(ask, `moz-extension://${await ask(`${extension}.mozExtensionHostname`)}/welcome.html`);
  return {
    openTab: async () => tabOf(await browser.newPage(), asked, ask),
    foreign: () => [...asked, ...leftBrowser(deadEnd)],
    manifestWarnings: () => ask(`${extension}.extension.warnings.concat(${extension}.extension.errors)`),
    async update() {
      await browser.installExtension(folder);
    },
    language: () => ask('Services.locale.appLocaleAsBCP47'),
    countTabs: (file) =>
      ask(`gBrowser.tabs.filter(({ linkedBrowser }) => linkedBrowser.currentURI.filePath === '/${file}').length`),
    // Neither a link nor a test can go there: the browser's own window does.
    async openOwnPage(file) {
      const address = `moz-extension://${await ask(`${extension}.mozExtensionHostname`)}/${file}`;
      const open = () => ask(`void (gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(address)}))`);
      await open();
      // A tab that changes its process at the wrong moment never responds again; the next one does.
      const page = await pageAt(browser, address).catch(async () => {
        await open();
        return pageAt(browser, address);
      });
      return { evaluate: page.evaluate.bind(page) as World['evaluate'], close: () => page.close() };
    },
    async close() {
      await browser.close();
      deadEnd.close();
    },
  };
}

/** Closes the tab with the extension's welcome page as soon as it opens. */
async function closeTab(ask: FirefoxWindow, address: string): Promise<void> {
  const close = () =>
    ask(`(() => {
      const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${JSON.stringify(address)});
      if (tab) gBrowser.removeTab(tab);
      return tab !== undefined;
    })()`);
  await poll(close, `${address} opens`).toBe(true);
}

async function pageAt(browser: Browser, address: string): Promise<Page> {
  let found: Page | undefined;
  const find = async () => {
    for (const page of await browser.pages()) {
      // Not awaited: a page that is changing its process never answers.
      page
        .evaluate(() => location.href)
        .then(
          (href) => {
            if (href === address) found = page;
          },
          () => undefined,
        );
    }
    return found !== undefined;
  };
  await poll(find, `${address} is open`).toBe(true);
  return found as Page;
}

function launchFirefox(proxyPort: number, { home, language = 'en-US' }: Surroundings): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    env: home === undefined ? process.env : { ...process.env, HOME: home },
    // Without this the browser's own window cannot be queried.
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1100, height: 800 },
    // Whatever no page of the test answers goes to the dead end.
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '',
      'spellchecker.dictionary_path': FIREFOX_DICTIONARIES,
      // Otherwise it would request every page's icon.
      'browser.chrome.site_icons': false,
      // The same light colours and the same size on every machine.
      'layout.css.prefers-color-scheme.content-override': 1,
      'layout.css.devPixelsPerPx': '1',
      // The extension's pages use the browser's own language.
      'intl.locale.requested': language,
      // A language other than the pages', as none of them may depend on the browser's language.
      'intl.accept_languages': 'de-DE, de',
    },
  });
}

async function tabOf(page: Page, asked: string[], ask: FirefoxWindow): Promise<Tab> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.setRequestInterception(true);
  page.on('request', (request) => void serve(request, asked));
  return {
    errors: async () => [...errors, ...(await errorsOfExtension(ask))],
    goto: async (address) => void (await page.goto(address)),
    evaluate: page.evaluate.bind(page) as Tab['evaluate'],
    inFloating: (role, run, argument) => inFloating(ask, role, run, argument),
    type: (text) => page.keyboard.type(text),
    press: (keys) => press(page, keys),
    click: (x, y) => page.mouse.click(x, y),
    hover: (x, y) => page.mouse.move(x, y, { steps: 2 }),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    compose: (steps) => compose(ask, steps),
    zoom: (factor) => zoomTab(ask, factor),
    correctFirstWord: (word, correct) => correctFirstWord(ask, word, correct),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}

async function serve(request: HTTPRequest, asked: string[]): Promise<void> {
  if (!/^https?:/.test(request.url())) return request.continue();
  const served = answer(request.url(), request.method());
  if (!served) asked.push(request.url());
  return request.respond(served ?? { status: 404 });
}

async function press(page: Page, keys: string): Promise<void> {
  const control = process.platform === 'darwin' ? 'Meta' : 'Control';
  const held = asOnKeyboard(keys.replace('ControlOrMeta', control)).split('+') as KeyInput[];
  const key = held.pop() as KeyInput;
  for (const modifier of held) await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  for (const modifier of held.reverse()) await page.keyboard.up(modifier);
}
