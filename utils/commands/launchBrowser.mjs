import path from 'node:path';
import { root } from './loadModule.mjs';

/** The unpacked extension for Chrome, once it is built. */
export const extensionFolder = path.join(root, '.output/chrome-mv3');

/**
 * Starts a browser with a throw-away profile and the extension in it, and opens the practice page.
 * The extension is installed through DevTools, as branded Chrome no longer takes `--load-extension`.
 * @param {{ program: string, headless: boolean }} options `program` is the browser's path
 */
export async function launchBrowser({ program, headless }) {
  const { default: puppeteer } = await import('puppeteer-core');
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: program,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 960 } : null,
    // Spares the bar that says that the browser is automated.
    ignoreDefaultArgs: ['--enable-automation'],
    // Chromium's sandbox does not work for root.
    args: ['--no-first-run', '--no-default-browser-check', ...(isRoot ? ['--no-sandbox'] : [])],
  });
  const id = await browser.installExtension(extensionFolder);
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(`chrome-extension://${id}/practice.html`);
  return { browser, page };
}
