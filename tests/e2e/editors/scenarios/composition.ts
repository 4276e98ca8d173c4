import { NON_APOLOGY } from '../../support/phrases';
import type { EditorCase } from '../editors';
import { testOnNextTicket as test } from '../test';

const { sentence, words, mark } = NON_APOLOGY;

/** What an input method writes. */
export function composition({ id }: EditorCase): void {
  test('text composed by an input method before a mark does not shift it', async ({ agent, tab }) => {
    await agent.open(id);
    await agent.type(`Kim: ${sentence} Bye.`);
    await agent.expectMarks([mark]);
    await agent.goToStart();
    await tab.compose(['に', 'にほ', '日本']);
    const before = `日本Kim: ${sentence} Bye.`;
    await agent.expectText(before);
    await agent.expectMarks([mark]);
    await agent.clickMark(words);
    await agent.expectText(before.replace(words, await agent.applyFirstRewrite()));
  });
}
