import { placeOfMark } from '../support/marks';
import { NON_APOLOGY } from '../support/phrases';
import { expect, test } from './test';

const { sentence, words, mark } = NON_APOLOGY;

// The document reports neither caret nor selection in a shadow root.
test('selecting flagged words opens no card, in a shadow root either', async ({ agent, tab }) => {
  await agent.open('plain', { around: 'shadow' });
  await agent.type(`${sentence} Bye.`);
  await agent.expectMarks([mark]);
  const { x, y } = await placeOfMark(tab, words);
  await tab.drag({ x: x - 30, y }, { x, y });
  expect(await agent.cardText()).toBe('');
});
