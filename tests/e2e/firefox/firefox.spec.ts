import { desks } from '../support/desks';
import { NON_APOLOGY } from '../support/phrases';
import { poll } from '../support/poll';
import { STOPPED, sendFromPage } from '../support/sendingOut';
import { rowsIn } from '../support/statistics';
import { storedKey } from '../support/storedKey';
import type { World } from '../support/tab';
import { expect, test } from './test';

const { sentence, words, mark, counted } = NON_APOLOGY;

/** Where to click in the helpdesks' stand-in pages. */
const PLACES: Record<string, { write: string; send: string }> = {
  gmail: { write: '.reply', send: '.send' },
  zendesk: {
    write: '[data-ticket-id="101"] [data-test-id="omnicomposer-rich-text-ckeditor"]',
    send: '[data-ticket-id="101"] [data-test-id="submit_button-button"]',
  },
};

function wordsOn(page: World): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

test('Firefox has no warnings about the manifest', async ({ firefox }) => {
  expect(await firefox.manifestWarnings()).toEqual([]);
});

for (const desk of desks) {
  test(`${desk.name}: a reply is coached, and what was fixed is counted`, async ({ firefox, tab, agent }) => {
    const { write, send } = PLACES[desk.id] ?? { write: '', send: '' };
    await tab.goto(desk.address);
    await agent.clickOn(write);
    const isWriting = () => agent.evaluate(() => (document.activeElement as HTMLElement).isContentEditable);
    await poll(isWriting, 'the caret is in the reply').toBe(true);
    await agent.type(`Hello Kim, ${sentence} We found it.`);
    await agent.expectMarks([mark]);
    await agent.clickMark(words);
    const rewrite = await agent.applyFirstRewrite();
    await agent.expectMarks([]);
    await poll(() => agent.selected(), 'the blank is selected').toMatch(/^\[.+\]$/);
    await agent.type('sent you a broken lamp');
    await agent.clickOn(send);
    const sent = () => agent.evaluate(() => window.sent.map(({ html }) => html));
    await poll(sent).toEqual([expect.stringContaining(rewrite.replace(/\[.+\]/, 'sent you a broken lamp'))]);

    const dashboard = await firefox.openOwnPage('dashboard.html');
    const rows = async () => (await rowsIn(dashboard)).filter((row) => row.includes(desk.name));
    const row = [desk.name, expect.any(String), expect.any(String), counted, '1', '1', '0', '0', '0', '0', '0'];
    await poll(rows).toEqual([[expect.any(String), ...row]]);
  });
}

test('the pages of the extension open without errors', async ({ firefox, tab }) => {
  for (const { file, says } of [
    { file: 'options.html', says: 'The coach reads along here' },
    { file: 'sidepanel.html', says: 'Not watching' },
    { file: 'dashboard.html', says: /No figures|Which phrases hurt most/ },
    { file: 'practice.html', says: 'Practice' },
    { file: 'welcome.html', says: 'Welcome to Amends' },
  ]) {
    const page = await firefox.openOwnPage(file);
    await poll(() => wordsOn(page), file).toMatch(says);
  }
  expect(await tab.errors()).toEqual([]);
});

test('an install opens the welcome page once, and an update opens none', async ({ firefox }) => {
  // Each start of the tests waits for it, and closes it.
  expect(await firefox.countTabs('welcome.html')).toBe(0);
  await firefox.update();
  const page = await firefox.openOwnPage('options.html');
  await poll(() => wordsOn(page)).toContain('The coach reads along here');
  expect(await firefox.countTabs('welcome.html')).toBe(0);
});

test('nothing leaves a page of the extension, whatever a script in it tries', async ({ firefox }) => {
  const page = await firefox.openOwnPage('options.html');
  const stopped = await page.evaluate(sendFromPage, {
    address: 'https://collect.example',
    pages: 'https://www.example.org',
    expected: STOPPED,
  });
  expect(stopped).toEqual(STOPPED);
});

test('conversations are hashed with a key that no page can export', async ({ firefox }) => {
  const page = await firefox.openOwnPage('practice.html');
  await poll(() => wordsOn(page)).toContain('Watching');
  await poll(() => page.evaluate(storedKey)).toEqual({ algorithm: 'HMAC', extractable: false, usages: ['sign'] });
});

test('the badge on the practice page is styled', async ({ firefox }) => {
  const page = await firefox.openOwnPage('practice.html');
  const write = () =>
    page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-practice="composer"]')?.focus();
      const reply = 'I am sorry that we charged you twice. We took the money on Monday, and again an hour later. ';
      return document.execCommand('insertText', false, reply);
    });
  await poll(write).toBe(true);
  // Without its style it has the default border of a popover.
  const border = () =>
    page.evaluate(() => {
      const badge = document.querySelector(':root > [popover]');
      return badge && getComputedStyle(badge).borderTopWidth;
    });
  await poll(border).toBe('0px');
});
