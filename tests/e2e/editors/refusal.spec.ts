import { DEFENCE, NON_APOLOGY } from '../support/phrases';
import { poll } from '../support/poll';
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
  await poll(() => agent.cardText()).toContain('your words are as they were');
  expect(await agent.cardText()).toContain('Copy the rewrite');
  expect(await agent.text()).toBe(before);
  await agent.expectMarks([mark]);
});

test('a slow editor takes the rewrite, and keeps the focus', async ({ agent }) => {
  await agent.open('lexical');
  await agent.type(before);
  await agent.expectMarks([mark]);
  await agent.evaluate(delayEditor, 'later');
  await agent.clickMark(words);
  await agent.expectText(before.replace(words, await agent.clickFirstRewrite()));
  expect(await agent.evaluate(() => document.body.hasAttribute('data-blurred'))).toBe(false);
});

test('what the agent types while a slow editor works is not undone', async ({ agent }) => {
  const draft = `${sentence} ${DEFENCE.sentence} Bye.`;
  await agent.open('lexical');
  await agent.type(draft);
  await agent.expectMarks([mark, DEFENCE.mark]);
  await agent.evaluate(delayEditor, 'typed');
  await agent.clickMark(words);
  const rewrite = await agent.clickFirstRewrite();
  await poll(() => agent.evaluate(() => document.body.hasAttribute('data-delayed'))).toBe(true);
  await agent.press('End');
  await agent.type('!');
  const written = `${draft.replace(words, rewrite)}!`;
  await agent.expectText(written);
  // Nothing is pending any more: the next rewrite is accepted.
  await agent.clickMark(DEFENCE.words);
  await agent.expectText(written.replace(DEFENCE.words, await agent.applyFirstRewrite()));
});

test('an editor that restores its own selection once still takes the rewrite', async ({ agent }) => {
  await agent.open('plain');
  await agent.type(before);
  await agent.expectMarks([mark]);
  await agent.evaluate((flagged) => {
    const selection = document.getSelection();
    const putBack = () => {
      if (String(selection) !== flagged) return;
      document.removeEventListener('selectionchange', putBack);
      selection?.collapse(selection.anchorNode, 0);
    };
    document.addEventListener('selectionchange', putBack);
  }, words);
  await agent.clickMark(words);
  await agent.expectText(before.replace(words, await agent.applyFirstRewrite()));
});

test('an editor that reads the selection late undoes only the rewrite', async ({ agent }) => {
  await agent.open('trix', { around: 'frame' });
  await agent.type(before);
  await agent.expectMarks([mark]);
  await agent.evaluate(() => {
    const view = window.editor?.field.ownerDocument.defaultView ?? window;
    const { setTimeout } = view;
    // It waits for 200 ms after a mouse press, which can become much longer on a busy machine.
    const late = (run: TimerHandler, after = 0) => setTimeout(run, after === 200 ? 60_000 : after);
    view.setTimeout = late as typeof view.setTimeout;
  });
  await agent.clickMark(words);
  await agent.expectText(before.replace(words, await agent.applyFirstRewrite()));
  await agent.press('ControlOrMeta+Z');
  await agent.expectText(before);
});

for (const id of ['tiptap', 'quill']) {
  test(`${id}: a rewrite right after the coach has come is an undo step of its own`, async ({ agent }) => {
    await agent.open(id, { first: writeAtOnce });
    await agent.expectMarks([mark]);
    await agent.clickMark(words);
    await agent.expectText(before.replace(words, await agent.clickFirstRewrite()));
    await agent.press('ControlOrMeta+Z');
    await agent.expectText(before);
  });
}

test('where the page alters a rewrite, the card says so', async ({ agent }) => {
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
  await poll(() => agent.cardText()).toContain('please look over these words');
  expect(await agent.text()).toBe(other);
});

for (const id of ['textarea', 'plain']) {
  test(`${id}: the card of a flag closes when the field is locked`, async ({ agent }) => {
    await agent.open(id);
    await agent.type(before);
    await agent.expectMarks([mark]);
    await agent.clickMark(words);
    await poll(() => agent.cardText()).not.toBe('');
    await agent.lock();
    await poll(() => agent.cardText()).toBe('');
  });
}

/** Writes the draft with the focus that brings the coach, which comes only afterwards. In the page's own world. */
function writeAtOnce(): void {
  window.editor?.field.focus();
  document.execCommand('insertText', false, "I'm sorry if you feel that way. Bye.");
}

/**
 * Delays the next replacement on its way to the editor: for some time, or until the agent types. In the page's own
 * world.
 */
function delayEditor(until: 'later' | 'typed'): void {
  const field = window.editor?.field as HTMLElement;
  const delay = (event: InputEvent) => {
    // What the agent types arrives key by key.
    if ((event.data ?? '').length < 2) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    field.ownerDocument.removeEventListener('beforeinput', delay, { capture: true });
    document.body.setAttribute('data-delayed', '');
    const { type, data } = event;
    const targetRanges = event.getTargetRanges();
    const init = { inputType: 'insertReplacementText', data, targetRanges };
    const again = new InputEvent(type, { ...init, bubbles: true, cancelable: true });
    const redispatch = () => field.dispatchEvent(again);
    if (until === 'later') setTimeout(redispatch, 150);
    // Not within the event, which the editor is still handling.
    else field.addEventListener('input', () => setTimeout(redispatch), { once: true });
  };
  field.addEventListener('blur', () => document.body.setAttribute('data-blurred', ''));
  field.ownerDocument.addEventListener('beforeinput', delay, { capture: true });
}
