import { NON_APOLOGY, REPETITION } from '../../support/phrases';
import { poll } from '../../support/poll';
import type { EditorCase } from '../editors';
import { testOnNextTicket as test } from '../test';

const { sentence, words, mark } = NON_APOLOGY;

/** What a click in the card changes, and what undo and redo make of it. */
export function rewrites({ id, redo, redoButton }: EditorCase): void {
  test('a rewrite lands in the model; one undo reverts it, one redo restores it', async ({ agent }) => {
    const before = `Hello Kim, ${sentence} We found it.`;
    await agent.open(id);
    await agent.type(before);
    await agent.expectMarks([mark]);
    await agent.clickMark(words);
    const after = before.replace(words, await agent.applyFirstRewrite());
    await agent.expectText(after);
    await agent.expectMarks([]);
    await agent.press('ControlOrMeta+Z');
    await agent.expectText(before);
    await agent.expectMarks([mark]);
    if (redoButton) await agent.clickOn(redoButton);
    else await agent.press(redo ?? 'ControlOrMeta+Y');
    await agent.expectText(after);
  });

  test('superfluous words are removed; one undo brings them back', async ({ agent }) => {
    const before = `${REPETITION.sentence} Bye.`;
    await agent.open(id);
    await agent.type(before);
    await agent.expectMarks([REPETITION.mark]);
    await agent.clickMark(REPETITION.words);
    await agent.clickIn('dialog', 'Remove these words');
    await agent.expectText(before.replace(`, ${REPETITION.words}`, ''));
    await agent.expectMarks([]);
    await agent.press('ControlOrMeta+Z');
    await agent.expectText(before);
  });

  test('five rewrites in a row, among emoji, combining marks and other scripts', async ({ agent }) => {
    const strange = '👩‍👩‍👧 e\u0301 שלום ';
    await agent.open(id);
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
}
