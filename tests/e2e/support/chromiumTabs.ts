import type { Page, Worker } from '@playwright/test';
import type {} from './chrome';
import { leftBrowser, startDeadEnd } from './deadEnd';
import { asOnKeyboard } from './keyboard';
import { launchChromium, loadExtension, makeProfile, removeProfile, workerOf } from './launchChromium';
import { isOurs, servePages } from './servePages';
import type { CoachedBrowser, Tab, World } from './tab';

/** Starts Chromium with the extension in it, for scenarios that share it. */
export async function startChromium(): Promise<CoachedBrowser> {
  const asked: string[] = [];
  const profile = makeProfile();
  const deadEnd = await startDeadEnd('chromium');
  const context = await launchChromium(profile, deadEnd);
  await servePages(context, asked);
  const id = await loadExtension(context);
  context.on('request', (request) => {
    if (!isOurs(request.url(), id)) asked.push(request.url());
  });
  const worker = await workerOf(context, id);
  return {
    openTab: async () => tabOf(await context.newPage(), worker),
    async openOwnPage(file) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${file}`);
      return { evaluate: page.evaluate.bind(page) as World['evaluate'], close: () => page.close() };
    },
    foreign: () => [...asked, ...leftBrowser(deadEnd)],
    async close() {
      await context.close();
      deadEnd.close();
      removeProfile(profile);
    },
  };
}

function tabOf(page: Page, worker: Worker): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return {
    errors: async () => errors,
    goto: async (address) => void (await page.goto(address)),
    evaluate: page.evaluate.bind(page) as Tab['evaluate'],
    async inFloating(role, run, argument) {
      const [element] = await page.locator('[popover="manual"]').getByRole(role).elementHandles();
      return element?.evaluate(run as never, argument);
    },
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(asOnKeyboard(keys)),
    click: (x, y) => page.mouse.click(x, y),
    hover: (x, y) => page.mouse.move(x, y, { steps: 2 }),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    async compose(steps) {
      const session = await page.context().newCDPSession(page);
      for (const text of steps) {
        await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      }
      await session.send('Input.insertText', { text: steps.at(-1) ?? '' });
      await session.detach();
    },
    async correctFirstWord(word, correct) {
      const session = await page.context().newCDPSession(page);
      const replaced = { replacementStart: 0, replacementEnd: word.length };
      const caret = { selectionStart: correct.length, selectionEnd: correct.length };
      await session.send('Input.imeSetComposition', { text: correct, ...caret, ...replaced });
      await session.send('Input.insertText', { text: correct });
      await session.detach();
    },
    zoom: (factor) => zoomTab(worker, factor),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}

/** Zooms as the browser's own menu does, which only extensions can do. */
function zoomTab(worker: Worker, factor: number): Promise<void> {
  return worker.evaluate(async (zoom) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.setZoom(tab?.id, zoom);
  }, factor);
}
