import fs from 'node:fs';
import { expect, test } from '../editors/test';
import { placeOfMark } from '../support/marks';
import { BLAME, NON_APOLOGY } from '../support/phrases';
import { BUILT } from '../support/places';
import { poll } from '../support/poll';
import {
  clearHighlights,
  keepRemoving,
  openComposers,
  overrideBuiltIns,
  removeFloating,
  sendEvents,
  setProperties,
  styleAway,
} from './pageBreaks';
import { countFloating } from './pageScripts';

const COMPOSER = '[contenteditable]';
/** What could be the name of one of our events, or of the framework's. */
const EVENT_NAME = /["'`]((?:amends|wxt)[:-][\w:-]+)["'`]/g;

/** All event names in the built scripts, each also in the forms to which the framework adds a prefix. */
function eventNames(id: string): string[] {
  const names = scripts().flatMap((file) => {
    const text = fs.readFileSync(`${BUILT}/content-scripts/${file}`, 'utf8');
    return [...text.matchAll(EVENT_NAME)].map(([, name = '']) => name);
  });
  const known = [...new Set([...names, 'amends:take-over'])];
  const forms = scriptNames().map((script) => `${id}:${script}:`);
  return known.flatMap((name) => ['', ...forms].map((form) => `${form}${name}`));
}

const scripts = () => fs.readdirSync(`${BUILT}/content-scripts`).filter((file) => file.endsWith('.js'));
const scriptNames = () => scripts().map((file) => file.replace('.js', ''));

test('no event that a page dispatches silences the coach', async ({ agent, browserWithCoach }) => {
  const own = await browserWithCoach.openOwnPage('options.html');
  const id = await own.evaluate(() => (chrome as unknown as { runtime: { id: string } }).runtime.id);
  await own.close();
  const names = eventNames(id);
  expect(names).toContain(`${id}:coach:wxt:content-script-started`);
  await agent.open('plain');
  await agent.type(`Hello Kim, ${NON_APOLOGY.sentence} `);
  await agent.expectMarks([NON_APOLOGY.mark]);
  await agent.evaluate(sendEvents, { names, scripts: scriptNames() });
  await agent.type(`${BLAME.sentence} `);
  await agent.expectMarks([NON_APOLOGY.mark, BLAME.mark]);
  await agent.clickMark(BLAME.words);
  await poll(() => agent.cardText(), 'the card is open').not.toBe('');
});

test('a page whose elements shadow names that the coach needs is coached like any other', async ({ agent, tab }) => {
  await tab.goto('https://named.zendesk.com/agent/tickets/1');
  await agent.clickOn(COMPOSER);
  await agent.type(`Hello Kim, ${BLAME.sentence} `);
  await agent.expectMarks([BLAME.mark]);
  await agent.clickMark(BLAME.words);
  const words = await agent.applyFirstRewrite();
  const text = () => agent.evaluate((field) => document.querySelector<HTMLElement>(field)?.innerText, COMPOSER);
  await poll(text, 'the rewrite is in the reply').toContain(words);
});

test('a page that shadows the browser’s own API is coached like any other', async ({ agent, tab }) => {
  await tab.goto('https://clobbered.zendesk.com/agent/tickets/1');
  await agent.clickOn(COMPOSER);
  await agent.type(`Hello Kim, ${BLAME.sentence} `);
  await agent.expectMarks([BLAME.mark]);
});

for (const editor of ['plain', 'textarea']) {
  test(`${editor}: a page that overrides built-ins is coached like any other`, async ({ agent }) => {
    await agent.open(editor, { first: overrideBuiltIns });
    await agent.type(`Hello Kim, ${NON_APOLOGY.sentence} `);
    await agent.expectMarks([NON_APOLOGY.mark]);
    await agent.clickMark(NON_APOLOGY.words);
    const words = await agent.applyFirstRewrite();
    await agent.expectText(`Hello Kim, ${NON_APOLOGY.sentence.replace(NON_APOLOGY.words, words)} `);
  });

  test(`${editor}: a page that removes the marks blocks nothing, and they come back`, async ({ agent }) => {
    await agent.open(editor);
    await agent.type(`Hello Kim, ${NON_APOLOGY.sentence} `);
    await agent.expectMarks([NON_APOLOGY.mark]);
    const { x, y } = await placeOfMark(agent, NON_APOLOGY.words);
    // Asked at once: the coach may draw them again at any moment.
    const { there, left } = await agent.evaluate(clearHighlights);
    expect(there).toBeGreaterThan(0);
    expect(left).toBe(0);
    await agent.type(`${BLAME.sentence} `);
    await agent.expectMarks([NON_APOLOGY.mark, BLAME.mark]);
    await agent.click(x, y);
    const words = await agent.applyFirstRewrite();
    const rewritten = NON_APOLOGY.sentence.replace(NON_APOLOGY.words, words);
    await agent.expectText(`Hello Kim, ${rewritten} ${BLAME.sentence} `);
    await agent.expectMarks([BLAME.mark]);
  });
}

test('a card that a page removes opens again, and if it is always removed, the agent can keep writing', async ({
  agent,
}) => {
  await agent.open('plain');
  await agent.type(`Hello Kim, ${NON_APOLOGY.sentence} `);
  for (const _ of ['once', 'again']) {
    await agent.clickMark(NON_APOLOGY.words);
    await poll(() => agent.cardText(), 'the card is open').not.toBe('');
    expect(await agent.evaluate(removeFloating)).toBeGreaterThan(0);
  }
  await agent.evaluate(keepRemoving);
  await agent.clickMark(NON_APOLOGY.words);
  await agent.press('ControlOrMeta+End');
  await agent.type(`${BLAME.sentence} `);
  await agent.expectMarks([NON_APOLOGY.mark, BLAME.mark]);
  await agent.expectText(`Hello Kim, ${NON_APOLOGY.sentence} ${BLAME.sentence} `);
  expect(await agent.evaluate(countFloating)).toBe(0);
});

test('a page that opens composers without end is coached in twenty of them, and wherever the agent goes', async ({
  agent,
}) => {
  await agent.open('plain');
  await agent.type(`Hello Kim, ${NON_APOLOGY.sentence} `);
  await agent.evaluate(openComposers, { count: 60, words: `Dear Sam, ${NON_APOLOGY.sentence}` });
  await poll(() => agent.countMarks(), 'marks').toBe(20);
  await agent.clickOn('.M9 [contenteditable]');
  await agent.type(`${BLAME.sentence} `);
  await poll(() => agent.marks(), 'marks').toContain(BLAME.mark);
  expect(await agent.countMarks()).toBe(21);
});

test('a page cannot hide the card with styles', async ({ agent }) => {
  await agent.open('plain', { first: styleAway });
  await agent.type(`Hello Kim, ${NON_APOLOGY.sentence} `);
  await agent.clickMark(NON_APOLOGY.words);
  const words = await agent.applyFirstRewrite();
  await agent.expectText(`Hello Kim, ${NON_APOLOGY.sentence.replace(NON_APOLOGY.words, words)} `);
});

test('a page cannot move or colour anything with custom properties', async ({ agent, tab }) => {
  const coach = fs.readFileSync(`${BUILT}/content-scripts/coach.js`, 'utf8');
  const names = [...new Set([...coach.matchAll(/--[a-z][a-z-]*/g)].map(([name]) => name))];
  expect(names).toContain('--ground');
  const look = () =>
    tab.inFloating(
      'dialog',
      (dialog) => {
        const view = dialog.ownerDocument.defaultView as Window;
        const { backgroundColor, color, visibility, direction } = view.getComputedStyle(dialog);
        const { left, top, width, height } = dialog.getBoundingClientRect();
        return { backgroundColor, color, visibility, direction, left, top, width, height };
      },
      undefined,
    );
  await agent.open('plain');
  await agent.type(`Hello Kim, ${NON_APOLOGY.sentence} `);
  await agent.clickMark(NON_APOLOGY.words);
  await agent.settled();
  const before = await look();
  await agent.evaluate(setProperties, [...names, '--left', '--top', '--visibility']);
  await agent.settled();
  expect(await look()).toEqual(before);
  const words = await agent.applyFirstRewrite();
  await agent.expectText(`Hello Kim, ${NON_APOLOGY.sentence.replace(NON_APOLOGY.words, words)} `);
});
