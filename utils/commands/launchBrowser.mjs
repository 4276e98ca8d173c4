import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './loadModule.mjs';

/** The unpacked extension for Chrome, once it has been built. */
export const extensionFolder = path.join(root, '.output/chrome-mv3');

/**
 * Starts a browser with a throw-away profile and the extension in it, and opens the practice page.
 * The extension is installed through DevTools, as branded Chrome no longer accepts `--load-extension`.
 * @param {{ program: string, headless: boolean, folder?: string }} options `program` is the browser's path, `folder`
 * the unpacked extension's
 */
export async function launchBrowser({ program, headless, folder = extensionFolder }) {
  const { default: puppeteer } = await import('puppeteer-core');
  const profile = makeProfile();
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: program,
    userDataDir: profile,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 960 } : null,
    // Hides the bar that says that the browser is automated.
    ignoreDefaultArgs: ['--enable-automation'],
    // Chromium's sandbox does not work for root.
    args: ['--no-first-run', '--no-default-browser-check', ...(isRoot ? ['--no-sandbox'] : [])],
  });
  // Its child processes keep writing for a moment after the browser has exited. The system removes whatever is left
  // then.
  browser.process()?.once('exit', () => {
    fs.promises.rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }).catch(() => {});
  });
  const [first] = await browser.pages();
  const id = await browser.installExtension(folder);
  await closeWelcome(browser, `chrome-extension://${id}/welcome.html`);
  const page = first ?? (await browser.newPage());
  await page.goto(`chrome-extension://${id}/practice.html`);
  return { browser, page };
}

/**
 * Closes the welcome page that opens on installation, as the practice page is needed here. Where a policy of this
 * machine keeps it from opening, nothing is closed.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 */
async function closeWelcome(browser, address) {
  const target = await browser.waitForTarget((one) => one.url() === address, { timeout: 5_000 }).catch(() => undefined);
  const page = await target?.page();
  await page?.close();
}

/** Makes a folder for a browser that has never run, and returns its path. */
function makeProfile() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'amends-profile-'));
  // Without developer mode an unpacked extension that reloads itself stays disabled.
  fs.mkdirSync(path.join(folder, 'Default'));
  fs.writeFileSync(path.join(folder, 'Default/Preferences'), '{"extensions":{"ui":{"developer_mode":true}}}');
  return folder;
}
