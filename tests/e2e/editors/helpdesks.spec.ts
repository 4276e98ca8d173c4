import { NON_APOLOGY } from '../support/phrases';
import { poll } from '../support/poll';
import { rowsIn } from '../support/statistics';
import { structures } from '../support/structures';
import type { Place } from '../support/tab';
import { test } from './test';

// Excludes the subject, which Help Scout has in a textarea.
const COMPOSER = '[contenteditable="true"], textarea:not([data-cy="EditableTextarea"])';
const { sentence, mark, counted } = NON_APOLOGY;
/** The column of what was sent anyway, which comes before what was disputed or sent with a blank. */
const SENT = -3;

for (const { name, address, send, keys, note } of structures) {
  test(`${name}: a reply is coached and its sending counted, a note is left alone`, async ({
    agent,
    tab,
    browserWithCoach,
  }) => {
    const write = async () => {
      await agent.clickOn(COMPOSER);
      await agent.press('ControlOrMeta+Home');
      await agent.type(`${sentence} `);
    };
    await tab.goto(address);
    await agent.evaluate(emptyWhenSent, { composer: COMPOSER, label: send[0] });
    await write();
    await agent.expectMarks([mark]);
    if (send[0]) {
      const { x, y } = await agent.evaluate(placeOfButton, send[0]);
      await agent.click(x, y);
    } else await agent.press(keys[0] === 'Enter' ? 'Enter' : 'ControlOrMeta+Enter');
    await agent.expectMarks([]);

    await write();
    await agent.expectMarks([mark]);
    if (note && 'write' in note) {
      await agent.evaluate(note.write);
      await agent.evaluate(() => (document.activeElement as HTMLElement).blur());
      await agent.clickOn(COMPOSER);
      await agent.expectMarks([]);
    }

    const dashboard = await browserWithCoach.openOwnPage('dashboard.html');
    const sentAnyway = async () =>
      (await rowsIn(dashboard))
        .filter((cells) => cells.includes(name) && cells.includes(counted))
        .map((cells) => cells.at(SENT));
    await poll(sentAnyway, `what ${name} sent anyway`).toEqual(['1']);
    await dashboard.close();
  });
}

// These run in the page's own world, which has no access to this file, so each is self-contained.

/** Makes the page send a reply as the product does, which empties its composer. */
function emptyWhenSent({ composer, label }: { composer: string; label: string | undefined }): void {
  const empty = (event: Event) => {
    event.preventDefault();
    const field = document.querySelector(composer);
    if (field instanceof HTMLTextAreaElement) field.value = '';
    else field?.replaceChildren();
  };
  document.addEventListener('click', (event) => {
    if (label && (event.target as Element).closest('button')?.textContent === label) empty(event);
  });
  document.addEventListener('keydown', (event) => {
    if (!label && event.key === 'Enter') empty(event);
  });
}

/** The middle of the button with this label, in CSS pixels of the viewport. */
function placeOfButton(label: string): Place {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  if (!button) throw new Error(`The page has no button “${label}”.`);
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
