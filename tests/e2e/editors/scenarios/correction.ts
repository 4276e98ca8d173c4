import { NON_APOLOGY } from '../../support/phrases';
import type { EditorCase } from '../editors';
import { testOnNextTicket as test } from '../test';

const { sentence, words, mark } = NON_APOLOGY;
// Editors that misplace what the system corrects by composing; what the browser corrects lands in place there, too.
const CORRECTS_ELSEWHERE = ['ckeditor5-older'];

/** What the system or the browser corrects by itself. */
export function correction({ id }: EditorCase): void {
  test('a word corrected before a mark does not shift it', async ({ agent, tab, browserName }) => {
    test.skip(CORRECTS_ELSEWHERE.includes(id) && browserName === 'chromium', 'It puts the word at its end, by itself.');
    await agent.open(id);
    await agent.type(`Reciept: ${sentence} Bye.`);
    await agent.expectMarks([mark]);
    await tab.correctFirstWord('Reciept', 'The receipt');
    const before = `The receipt: ${sentence} Bye.`;
    await agent.expectText(before);
    await agent.expectMarks([mark]);
    await agent.clickMark(words);
    await agent.expectText(before.replace(words, await agent.applyFirstRewrite()));
  });
}
