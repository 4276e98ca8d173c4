import { NON_APOLOGY } from '../support/phrases';
import { poll } from '../support/poll';
import type { Agent } from './agent';
import { holdsCaret } from './editorInPage';
import { expect, test } from './test';

const { sentence, words, mark } = NON_APOLOGY;
const BLANK = /^\[.+\]$/;
const SEND = '[role="button"]';
const CHOICE = 'Say when a reply goes out with blanks';

/** The container of the composer, and what the page does with it when the reply is sent. */
const PLACES = ['page', 'dialog that stays', 'dialog that closes', 'dialog that goes'] as const;

/** Opens a reply in a composer with a send button, and leaves a blank in it. */
async function leaveBlank(agent: Agent, editor: string, place: (typeof PLACES)[number] = 'page'): Promise<void> {
  await agent.open(editor);
  await agent.evaluate(addSending, place);
  await poll(() => agent.evaluate(holdsCaret), 'the caret is in the editor').toBe(true);
  await agent.type(`${sentence} Bye.`);
  await agent.expectMarks([mark]);
  await agent.clickMark(words);
  await agent.applyFirstRewrite();
  await agent.expectMarks([]);
}

for (const editor of ['textarea', 'plain']) {
  test(`${editor}: the badge says how many blanks are left, stays while the focus is on Send, and goes to one`, async ({
    agent,
  }) => {
    await leaveBlank(agent, editor);
    await poll(() => agent.floatingText('note'), 'the badge').toMatch(/^1 blank left/);
    await agent.evaluate(focusOn, SEND);
    await poll(() => agent.evaluate(holdsCaret), 'the caret is in the editor').toBe(false);
    await poll(() => agent.floatingText('note'), 'the badge').toMatch(/^1 blank left/);
    await agent.evaluate(focusOn, '[type="search"]');
    await poll(() => agent.floatingText('note'), 'the badge').toBe('');
    await agent.evaluate(focusOn, SEND);
    await agent.clickIn('note', '1 blank left');
    await poll(() => agent.selected(), 'the blank is selected').toMatch(BLANK);
    await agent.type('sent you a broken lamp');
    await poll(() => agent.floatingText('note'), 'the badge').not.toMatch(/blank/);
    expect(await agent.evaluate(countSent)).toBe(0);
  });

  for (const place of PLACES) {
    test(`${editor}: a reply with a blank can be sent, and a notice says so, in a ${place}`, async ({ agent }) => {
      await leaveBlank(agent, editor, place);
      await agent.press('Home');
      await agent.clickIn('note', '1 blank left');
      await poll(() => agent.selected(), 'the blank is selected').toMatch(BLANK);
      await agent.clickOn(SEND);
      await poll(() => agent.evaluate(countSent), 'replies that went out').toBe(1);
      await poll(() => agent.floatingText('status'), 'the notice').toMatch(/^1 blank is still empty/);
      await agent.press('Escape');
      await poll(() => agent.floatingText('status'), 'the notice').toBe('');
    });
  }
}

test('the notice can be turned off in it, in a dialog too', async ({ agent, browserWithCoach }) => {
  await leaveBlank(agent, 'plain', 'dialog that stays');
  await agent.clickOn(SEND);
  await poll(() => agent.floatingText('status'), 'the notice').toMatch(/^1 blank is still empty/);
  await agent.clickIn('status', 'Don’t tell me again');
  await poll(() => agent.floatingText('status'), 'the notice').toBe('');
  const options = await browserWithCoach.openOwnPage('options.html');
  const isOn = () => options.evaluate(isChecked, CHOICE);
  await poll(isOn, 'the notice is wanted').toBe(false);
  // The browser is shared with the other scenarios.
  await options.evaluate(clickOnLabel, CHOICE);
  await poll(isOn, 'the notice is wanted').toBe(true);
  await options.close();
});

// These run in the page's own world, which has no access to this file, so each is self-contained.

/** Gives the composer a button by which the page sends the reply, and puts it into the given place. */
function addSending(place: string): void {
  const composer = document.querySelector('.M9') as HTMLElement;
  const bar = document.createElement('div');
  bar.className = 'IZ';
  bar.innerHTML = '<div class="Up"><div><div role="button" tabindex="0">Send</div></div></div>';
  composer.append(bar);
  const dialog = place === 'page' ? undefined : document.createElement('dialog');
  if (dialog) {
    dialog.append(composer);
    document.body.append(dialog);
    dialog.showModal();
  }
  const field = window.editor?.field;
  field?.focus();
  document.body.dataset.sent = '0';
  bar.querySelector('[role="button"]')?.addEventListener('click', () => {
    document.body.dataset.sent = String(Number(document.body.dataset.sent) + 1);
    if (field instanceof HTMLTextAreaElement) field.value = '';
    else field?.replaceChildren();
    if (place.endsWith('closes')) dialog?.close();
    if (place.endsWith('goes')) dialog?.remove();
  });
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

function countSent(): number {
  return Number(document.body.dataset.sent);
}

function isChecked(label: string): boolean | undefined {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent.includes(label));
  return found?.querySelector<HTMLInputElement>('input')?.checked;
}

function clickOnLabel(label: string): void {
  [...document.querySelectorAll('label')].find(({ textContent }) => textContent.includes(label))?.click();
}
