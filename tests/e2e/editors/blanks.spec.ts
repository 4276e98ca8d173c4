import { NON_APOLOGY } from '../support/phrases';
import { poll } from '../support/poll';
import type { Agent } from './agent';
import { holdsCaret } from './editorInPage';
import { expect, testOnNextTicket as test } from './test';

const { sentence, words, mark } = NON_APOLOGY;
const FIRST = 'sent you a broken lamp';
const SECOND = 'charged you twice';

/** Writes two sentences and rewrites both, the first one first: the blank of the second one is selected. */
async function rewriteTwo(agent: Agent, editor: string): Promise<string> {
  await agent.open(editor);
  await agent.type(`${sentence} ${sentence} Bye.`);
  await agent.expectMarks([mark, mark]);
  await agent.clickMark(words);
  const rewrite = await agent.applyFirstRewrite();
  const once = `${sentence} ${sentence} Bye.`.replace(words, rewrite);
  await agent.expectText(once);
  await agent.clickMark(words);
  await agent.applyFirstRewrite();
  const twice = once.replace(words, rewrite);
  await agent.expectText(twice);
  const blank = /\[.+?\]/.exec(rewrite)?.[0] ?? '';
  expect(twice.split(blank)).toHaveLength(3);
  await poll(() => agent.selected(), 'the second blank is selected').toBe(blank);
  return twice;
}

for (const editor of ['textarea', 'plain', 'ckeditor5', 'tiptap', 'quill']) {
  test(`${editor}: Tab goes from a blank that was filled to the next one`, async ({ agent }) => {
    const text = await rewriteTwo(agent, editor);
    await agent.type(FIRST);
    await agent.press('Tab');
    await poll(() => agent.selected(), 'the other blank is selected').toMatch(/^\[.+\]$/);
    await agent.type(SECOND);
    const [before = '', between = '', after = ''] = text.split(/\[.+?\]/);
    await agent.expectText(`${before}${SECOND}${between}${FIRST}${after}`);
    expect(await agent.evaluate(holdsCaret)).toBe(true);
  });

  test(`${editor}: Tab works as usual for an agent who fills no blank`, async ({ agent }) => {
    await rewriteTwo(agent, editor);
    await agent.press('Tab');
    await poll(() => agent.selected(), 'the first blank is selected').toMatch(/^\[.+\]$/);
    await agent.press('Tab');
    // Both were offered: now Tab does what it usually does, which in some editors is to indent.
    await poll(
      async () => !(await agent.evaluate(holdsCaret)) || !/^\[.+\]$/.test(await agent.selected()),
      'Tab is the page’s',
    ).toBe(true);
  });
}

for (const editor of ['textarea', 'plain']) {
  test(`${editor}: after Escape, and away from blanks, Tab leaves the field`, async ({ agent }) => {
    await rewriteTwo(agent, editor);
    await agent.press('Escape');
    await agent.press('Tab');
    await poll(() => agent.evaluate(holdsCaret), 'the caret is in the editor').toBe(false);

    await rewriteTwo(agent, editor);
    await agent.press('End');
    await agent.type(' Kim');
    await agent.press('Tab');
    await poll(() => agent.evaluate(holdsCaret), 'the caret is in the editor').toBe(false);
  });
}
