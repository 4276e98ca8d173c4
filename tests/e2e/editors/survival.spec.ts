import { NON_APOLOGY } from '../support/phrases';
import { poll } from '../support/poll';
import type { Agent } from './agent';
import { editors } from './editors';
import { expect, test } from './test';

const { sentence, words, mark } = NON_APOLOGY;
// A field without an editor gets bold words from the browser, which in Firefox has no key for that.
const BOLD_BY_BROWSER = ['plain', 'froala-like'];

for (const { id, name, isRich } of editors) {
  test(`${name}: a mark survives what happens to its words and around them`, async ({ agent, tab }) => {
    await agent.open(id);
    await agent.type(`${sentence} Bye.`);
    await agent.expectMarks([mark]);

    if (isRich) {
      await test.step('half of its words in bold, by hand', async () => {
        const plain = await agent.html();
        // Tried again if the editor had not noticed the selection yet.
        await expect(async () => {
          await selectHalf(agent);
          if (BOLD_BY_BROWSER.includes(id)) await agent.evaluate(() => document.execCommand('bold'));
          else await agent.press('ControlOrMeta+b');
          await expect.poll(() => agent.html(), { timeout: 1_000 }).not.toBe(plain);
        }).toPass({ timeout: 20_000 });
        await agent.expectMarks([mark]);
      });
    }
    if (isRich) {
      await test.step('the editor redraws everything', async () => {
        await agent.load(`<p>${sentence} Bye.</p>`);
        await agent.expectMarks([mark]);
      });
    }
    await test.step('a dark page, of another size, zoomed by its style and by the browser', async () => {
      await agent.darken();
      await agent.expectUnderlined(words);
      await tab.resize(700, 600);
      await agent.zoom('1.25');
      await agent.expectMarks([mark]);
      await agent.expectUnderlined(words);
      await agent.zoom('1');
      await tab.zoom(1.5);
      await agent.expectMarks([mark]);
      await agent.expectUnderlined(words);
      await tab.zoom(1);
      await tab.resize(1100, 800);
      await agent.expectUnderlined(words);
    });
    await test.step('scrolled within a small editor', async () => {
      await agent.open(id);
      await agent.type(sentence);
      for (let line = 0; line < 8; line += 1) await agent.beginLine();
      await agent.type(sentence);
      await agent.expectMarks([mark, mark]);
      await agent.evaluate(() => {
        const field = window.editor?.field as HTMLElement;
        Object.assign(field.style, { height: '60px', minHeight: '60px', overflow: 'auto' });
        field.scrollTop = 0;
      });
      await agent.expectUnderlined(words);
      await agent.clickMark(words);
      await poll(() => agent.cardText()).not.toBe('');
    });
  });
}

/** Selects from the middle of the marked words to the end of the line. */
async function selectHalf(agent: Agent): Promise<void> {
  await agent.press('Home');
  const middle = sentence.indexOf(words) + Math.floor(words.length / 2);
  for (let at = 0; at < middle; at += 1) await agent.press('ArrowRight');
  await agent.press('Shift+End');
  const selected = () =>
    agent.evaluate(() => window.editor?.selected?.() ?? String(window.editor?.field.ownerDocument.getSelection()));
  // Not polled for longer: if an editor missed a key, everything is repeated from the beginning of the line.
  await expect.poll(selected, { message: 'what is selected', timeout: 1_000 }).toContain('Bye.');
}
