import { NON_APOLOGY } from '../../support/phrases';
import type { EditorCase } from '../editors';
import { testOnNextTicket as test } from '../test';

const { sentence, words, mark } = NON_APOLOGY;

/** Rewrites of formatted words. */
export function bold({ id, isRich, undoTakesLoaded }: EditorCase): void {
  if (!isRich) return;
  test('a rewrite in bold stays in bold', async ({ agent }) => {
    await agent.open(id);
    await agent.load(`<p>Hello <strong>${sentence}</strong> Bye.</p>`);
    await agent.expectMarks([mark]);
    const before = await agent.html();
    await agent.clickMark(words);
    const rewrite = await agent.applyFirstRewrite();
    await agent.expectHtml(before.replace(words, rewrite));
    if (undoTakesLoaded) return;
    await agent.press('ControlOrMeta+Z');
    await agent.expectHtml(before);
    await agent.expectMarks([mark]);
  });

  test('a rewrite across the edge of bold lands in the model', async ({ agent }) => {
    await agent.open(id);
    await agent.load(acrossBold());
    await agent.expectMarks([mark]);
    const before = await agent.text();
    await agent.clickMark(words);
    await agent.expectText(before.replace(words, await agent.applyFirstRewrite()));
  });
}

/** The sentence with the first half of the flagged words in bold. */
function acrossBold(): string {
  const middle = sentence.indexOf(words) + words.indexOf(' ', words.length / 2);
  return `<p>Hello <strong>${sentence.slice(0, middle)}</strong>${sentence.slice(middle)} Bye.</p>`;
}
