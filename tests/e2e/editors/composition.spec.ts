import { NON_APOLOGY } from '../support/phrases';
import { editors } from './editors';
import { test } from './test';

const { sentence, words, mark } = NON_APOLOGY;

for (const { id, name } of editors) {
  test(`${name}: text composed by an input method before a mark does not shift it`, async ({ agent, tab }) => {
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
