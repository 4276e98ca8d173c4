import { NON_APOLOGY, REPETITION } from '../support/phrases';
import { poll } from '../support/poll';
import type { Agent } from './agent';
import { editors } from './editors';
import { expect, test } from './test';

const { sentence, words, mark } = NON_APOLOGY;

for (const editor of editors) {
  test.describe(editor.name, () => {
    test('marks appear, move with their words and disappear with them', async ({ agent }) => {
      await agent.open(editor.id);
      await agent.type(sentence);
      await agent.expectMarks([mark]);
      await agent.goToStart();
      const framesOff = agent.framesOff(`Hello Kim, ${sentence}`, words);
      await agent.type('Hello Kim, ');
      await agent.expectText(`Hello Kim, ${sentence}`);
      expect(await framesOff, 'frames in which the mark is not on its words').toBeLessThanOrEqual(1);
      await agent.expectMarks([mark]);
      await agent.beginLine();
      await poll(() => agent.text()).toMatch(/^Hello Kim,\s*\n/);
      await agent.expectMarks([mark]);
      await cutAll(agent);
      await agent.expectMarks([]);
      await agent.press('ControlOrMeta+V');
      await agent.expectMarks([mark]);
      await agent.press('ControlOrMeta+A');
      await agent.type('Hello Kim.');
      await agent.expectMarks([]);
      await agent.type(` ${sentence.slice(0, -1)}`);
      const frames = agent.framesUntilMarked(sentence, words);
      await agent.type(sentence.slice(-1));
      // The frame that draws the whole sentence draws its mark, too; the next frame can observe that.
      expect(await frames, 'frames until the mark is there').toBeLessThanOrEqual(1);
    });

    test('a rewrite lands in the model; one undo reverts it, one redo restores it', async ({ agent }) => {
      const before = `Hello Kim, ${sentence} We found it.`;
      await agent.open(editor.id);
      await agent.type(before);
      await agent.expectMarks([mark]);
      await agent.clickMark(words);
      const after = before.replace(words, await agent.applyFirstRewrite());
      await agent.expectText(after);
      await agent.expectMarks([]);
      await agent.press('ControlOrMeta+Z');
      await agent.expectText(before);
      await agent.expectMarks([mark]);
      if (editor.redoButton) await agent.clickOn(editor.redoButton);
      else await agent.press(editor.redo ?? 'ControlOrMeta+Y');
      await agent.expectText(after);
    });

    test('superfluous words are removed; one undo brings them back', async ({ agent }) => {
      const before = `${REPETITION.sentence} Bye.`;
      await agent.open(editor.id);
      await agent.type(before);
      await agent.expectMarks([REPETITION.mark]);
      await agent.clickMark(REPETITION.words);
      await agent.clickIn('dialog', 'Remove these words');
      await agent.expectText(before.replace(`, ${REPETITION.words}`, ''));
      await agent.expectMarks([]);
      await agent.press('ControlOrMeta+Z');
      await agent.expectText(before);
    });

    test('a change elsewhere leaves the caret where the agent is writing', async ({ agent }) => {
      await agent.open(editor.id);
      await agent.type(`${REPETITION.sentence} We found it and`);
      await agent.expectMarks([REPETITION.mark]);
      await agent.restOnMark(REPETITION.words);
      await agent.clickIn('dialog', 'Remove these words');
      await agent.expectMarks([]);
      await poll(() => agent.beforeCaret(), 'the caret is back').toMatch(/We found it and$/);
      await agent.type(' sent it.');
      const changed = REPETITION.sentence.replace(`, ${REPETITION.words}`, '');
      await agent.expectText(`${changed} We found it and sent it.`);
    });

    test('a change elsewhere leaves the caret in an empty line', async ({ agent }) => {
      await agent.open(editor.id);
      await agent.type(REPETITION.sentence);
      await agent.beginLine();
      await agent.expectMarks([REPETITION.mark]);
      await agent.restOnMark(REPETITION.words);
      await agent.clickIn('dialog', 'Remove these words');
      await agent.expectMarks([]);
      await poll(() => agent.beforeCaret(), 'the caret is back').not.toMatch(/\w/);
      await agent.type('Bye.');
      const changed = REPETITION.sentence.replace(`, ${REPETITION.words}`, '');
      await poll(async () => (await agent.text()).trim().split(/\s*\n\s*/)).toEqual([changed, 'Bye.']);
    });

    test('five rewrites in a row, among emoji, combining marks and other scripts', async ({ agent }) => {
      const strange = '👩‍👩‍👧 e\u0301 שלום ';
      await agent.open(editor.id);
      await agent.type(strange);
      await agent.type(`${sentence} `.repeat(5));
      await agent.expectMarks(Array(5).fill(mark));
      let text = await agent.text();
      for (let left = 4; left >= 0; left -= 1) {
        await agent.clickMark(words);
        text = text.replace(words, await agent.applyFirstRewrite());
        await agent.expectText(text);
        const open = async () => (await agent.marks()).filter((one) => one === mark).length;
        await poll(open, 'flags that are left').toBe(left);
      }
    });

    test('what is sent is what it would be without the extension', async ({ agent }) => {
      const write = async () => {
        await agent.type(`Hello Kim, ${sentence}`);
        await agent.expectText(`Hello Kim, ${sentence}`);
        const line = await agent.html();
        await agent.beginLine();
        await poll(() => agent.html(), 'there is a second line').not.toBe(line);
        await agent.type(`${sentence} Bye.`);
        await poll(() => agent.html(), 'all of it is in the model').toContain('Bye.');
      };
      await agent.open(editor.id, { coached: false });
      await write();
      const alone = await agent.html();
      await agent.open(editor.id);
      await write();
      await agent.expectMarks([mark, mark]);
      expect(await agent.html()).toBe(alone);
    });

    test('search boxes, previews and read-only fields are left alone', async ({ agent }) => {
      await agent.open(editor.id);
      await agent.type(sentence);
      await agent.expectMarks([mark]);
      await agent.preview();
      await agent.clickOn('input[type="search"]');
      await agent.type(sentence);
      await agent.expectMarks([mark]);
      await agent.lock();
      await poll(() => agent.countMarks()).toBe(0);
    });

    if (!editor.isRich) return;

    test('a rewrite in bold stays in bold', async ({ agent }) => {
      await agent.open(editor.id);
      await agent.load(`<p>Hello <strong>${sentence}</strong> Bye.</p>`);
      await agent.expectMarks([mark]);
      const before = await agent.html();
      await agent.clickMark(words);
      const rewrite = await agent.applyFirstRewrite();
      await agent.expectHtml(before.replace(words, rewrite));
      if (editor.undoTakesLoaded) return;
      await agent.press('ControlOrMeta+Z');
      await agent.expectHtml(before);
      await agent.expectMarks([mark]);
    });

    test('a rewrite across the edge of bold lands in the model', async ({ agent }) => {
      await agent.open(editor.id);
      await agent.load(acrossBold());
      await agent.expectMarks([mark]);
      const before = await agent.text();
      await agent.clickMark(words);
      await agent.expectText(before.replace(words, await agent.applyFirstRewrite()));
    });
  });
}

/** Cuts everything; tries again if the editor had not noticed the selection yet, as Slate notices late. */
async function cutAll(agent: Agent): Promise<void> {
  await expect(async () => {
    await agent.press('ControlOrMeta+A');
    await agent.press('ControlOrMeta+X');
    // Not polled for longer: cutting again too early would put the empty rest on the clipboard.
    await expect.poll(async () => (await agent.text()).trim(), { timeout: 1_000 }).toBe('');
  }).toPass({ timeout: 8_000 });
}

/** The sentence with the first half of the flagged words in bold. */
function acrossBold(): string {
  const middle = sentence.indexOf(words) + words.indexOf(' ', words.length / 2);
  return `<p>Hello <strong>${sentence.slice(0, middle)}</strong>${sentence.slice(middle)} Bye.</p>`;
}
