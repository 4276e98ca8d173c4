import { desks } from '../support/desks';
import { marksIn } from '../support/marks';
import { FIREFOX_WITH_READER } from '../support/places';
import { poll } from '../support/poll';
import { ARGUMENTS, hasReader, NO_READER } from '../support/readInContext';
import { expect, test } from './test';

test.skip(() => !hasReader(FIREFOX_WITH_READER), NO_READER);
test.use({ folder: FIREFOX_WITH_READER });

const EDITOR = '[data-ticket-id="101"] [data-test-id="omnicomposer-rich-text-ckeditor"]';

test('a flaw without any fixed phrase is marked after a pause', async ({ tab, agent }) => {
  const [sentence = ''] = ARGUMENTS;
  await tab.goto(desks.find(({ id }) => id === 'zendesk')?.address ?? '');
  await agent.clickOn(EDITOR);
  const isWriting = () => agent.evaluate(() => (document.activeElement as HTMLElement).isContentEditable);
  await poll(isWriting, 'the caret is in the reply').toBe(true);
  await agent.type(`${sentence} `);
  const marked = async () => (await marksIn(tab)).map((mark) => mark.slice(mark.indexOf(': ') + 2));
  const inSentence = async () => (await marked()).filter((words) => sentence.includes(words)).length;
  // The first reading loads the model, on machines that may be busy with other things.
  await expect.poll(inSentence, { message: 'words that are marked', intervals: [50], timeout: 30_000 }).toBe(1);
  expect(await marked()).toHaveLength(1);
});
