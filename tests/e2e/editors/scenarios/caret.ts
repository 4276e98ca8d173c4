import { REPETITION } from '../../support/phrases';
import { poll } from '../../support/poll';
import type { EditorCase } from '../editors';
import { testOnNextTicket as test } from '../test';

const { sentence, words, mark } = REPETITION;
const CHANGED = sentence.replace(`, ${words}`, '');

/** Where the caret is after words elsewhere were changed. */
export function caret({ id }: EditorCase): void {
  test('a change elsewhere leaves the caret where the agent is writing', async ({ agent }) => {
    await agent.open(id);
    await agent.type(`${sentence} We found it and`);
    await agent.expectMarks([mark]);
    await agent.restOnMark(words);
    await agent.clickIn('dialog', 'Remove these words');
    await agent.expectMarks([]);
    await poll(() => agent.beforeCaret(), 'the caret is back').toMatch(/We found it and$/);
    await agent.type(' sent it.');
    await agent.expectText(`${CHANGED} We found it and sent it.`);
  });

  test('a change elsewhere leaves the caret in an empty line', async ({ agent }) => {
    await agent.open(id);
    await agent.type(sentence);
    await agent.beginLine();
    await agent.expectMarks([mark]);
    await agent.restOnMark(words);
    await agent.clickIn('dialog', 'Remove these words');
    await agent.expectMarks([]);
    await poll(() => agent.beforeCaret(), 'the caret is back').not.toMatch(/\w/);
    await agent.type('Bye.');
    await poll(async () => (await agent.text()).trim().split(/\s*\n\s*/)).toEqual([CHANGED, 'Bye.']);
  });
}
