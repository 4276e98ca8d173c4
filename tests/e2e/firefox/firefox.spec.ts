import { desks } from '../support/desks';
import { NON_APOLOGY } from '../support/phrases';
import { poll } from '../support/poll';
import { rowsIn } from '../support/statistics';
import type { World } from '../support/tab';
import { expect, test } from './test';

const { sentence, words, mark, counted } = NON_APOLOGY;

/** What is clicked in the pages that stand in for the helpdesks. */
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

test('Firefox has nothing to say against the manifest', async ({ firefox }) => {
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
    await agent.clickOn(send);
    const sent = () => agent.evaluate(() => window.sent.map(({ html }) => html));
    await poll(sent).toEqual([expect.stringContaining(rewrite)]);

    const dashboard = await firefox.openOwnPage('dashboard.html');
    const row = [desk.name, expect.any(String), expect.any(String), counted, '1', '1', '0', '0', '0'];
    await poll(() => rowsIn(dashboard)).toEqual([[expect.any(String), ...row]]);
  });
}

test('the pages of the extension show themselves without errors', async ({ firefox, tab }) => {
  for (const { file, says } of [
    { file: 'options.html', says: 'The coach reads along here' },
    { file: 'sidepanel.html', says: 'Not watching' },
    { file: 'dashboard.html', says: 'No figures' },
    { file: 'practice.html', says: 'Practice' },
  ]) {
    const page = await firefox.openOwnPage(file);
    await poll(() => wordsOn(page), file).toContain(says);
  }
  expect(await tab.errors()).toEqual([]);
});
