import { NON_APOLOGY } from '../support/phrases';
import { expect, test } from './test';

const { sentence, words, mark } = NON_APOLOGY;
const before = `${sentence} Bye.`;

test('where an editor refuses a rewrite, the card says why and offers it to copy', async ({ agent }) => {
  await agent.open('lexical');
  await agent.type(before);
  await agent.expectMarks([mark]);
  await agent.evaluate(() => {
    const refuse = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.editor?.field.ownerDocument.addEventListener('beforeinput', refuse, { capture: true });
  });
  await agent.clickMark(words);
  await agent.clickFirstRewrite();
  await expect.poll(() => agent.cardText()).toContain('your words are as they were');
  expect(await agent.cardText()).toContain('Copy the rewrite');
  expect(await agent.text()).toBe(before);
  await agent.expectMarks([mark]);
});

test('where the page makes something else of a rewrite, the card says so', async ({ agent }) => {
  const other = `Dear Kim. ${sentence}`;
  await agent.open('textarea');
  await agent.type(before);
  await agent.expectMarks([mark]);
  await agent.evaluate((text) => {
    const field = window.editor?.field as HTMLTextAreaElement;
    field.addEventListener('input', () => (field.value = text));
  }, other);
  await agent.clickMark(words);
  await agent.clickFirstRewrite();
  await expect.poll(() => agent.cardText()).toContain('please look over these words');
  expect(await agent.text()).toBe(other);
});

for (const id of ['textarea', 'plain']) {
  test(`${id}: the card of a flag closes when the field is locked`, async ({ agent }) => {
    await agent.open(id);
    await agent.type(before);
    await agent.expectMarks([mark]);
    await agent.clickMark(words);
    await expect.poll(() => agent.cardText()).not.toBe('');
    await agent.lock();
    await expect.poll(() => agent.cardText()).toBe('');
  });
}
