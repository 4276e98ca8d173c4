import { expect, test } from '../editors/test';
import { desks } from '../support/desks';
import { BLAME, NON_APOLOGY } from '../support/phrases';
import { poll } from '../support/poll';
import { rowsIn } from '../support/statistics';
import { breakNames, clickMarks, countFloating, findWaysIn, touchAll } from './pageScripts';

const [gmail] = desks;

for (const editor of ['plain', 'textarea']) {
  test(`${editor}: a page can neither reach into card and badge nor identify them by name`, async ({ agent }) => {
    await agent.open(editor);
    await agent.type(`Hello Kim, thank you for your mail about the lamp. ${NON_APOLOGY.sentence} `);
    await poll(() => agent.evaluate(countFloating), 'the badge is there').toBe(1);
    await agent.clickMark(NON_APOLOGY.words);
    await poll(() => agent.cardText(), 'the card is open').not.toBe('');
    expect(await agent.evaluate(countFloating)).toBe(2);
    expect(await agent.evaluate(findWaysIn)).toEqual([]);
  });

  test(`${editor}: a page that uses our names for its own elements is coached like any other`, async ({ agent }) => {
    await agent.open(editor, { first: breakNames });
    await agent.type(`Hello Kim, ${NON_APOLOGY.sentence} `);
    await agent.expectMarks([NON_APOLOGY.mark]);
    await agent.clickMark(NON_APOLOGY.words);
    const words = await agent.applyFirstRewrite();
    await agent.expectText(`Hello Kim, ${NON_APOLOGY.sentence.replace(NON_APOLOGY.words, words)} `);
  });
}

test.describe('by script, a page', () => {
  test.beforeEach(async ({ agent, tab }) => {
    await tab.goto(gmail?.address ?? '');
    await agent.clickOn('.reply');
    await poll(() => agent.evaluate(() => (document.activeElement as HTMLElement).isContentEditable)).toBe(true);
    await agent.type(`Hello Kim, thank you for your mail about the lamp. ${BLAME.sentence} `);
    await agent.expectMarks([BLAME.mark]);
    await poll(() => agent.evaluate(countFloating), 'the badge is there').toBe(1);
  });

  test('opens no card', async ({ agent }) => {
    expect(await agent.evaluate(clickMarks), 'marks that the page clicked on').toBe(1);
    expect(await agent.cardText()).toBe('');
  });

  test('cannot press anything in an open card, nor turn a badge off', async ({ agent }) => {
    await agent.clickMark(BLAME.words);
    await poll(() => agent.cardText(), 'the card is open').not.toBe('');
    const card = await agent.cardText();
    expect(await agent.evaluate(touchAll), 'elements that the page touched').toBeGreaterThanOrEqual(2);
    expect(await agent.cardText()).toBe(card);
    expect(await agent.evaluate(countFloating)).toBe(2);
    await agent.expectMarks([BLAME.mark]);
  });

  test('can send, which does not count as sent by the agent', async ({ agent, browserWithCoach }) => {
    const dashboard = await browserWithCoach.openOwnPage('dashboard.html');
    const outcomes = async () =>
      (await rowsIn(dashboard)).filter((cells) => cells.includes(BLAME.counted)).map((cells) => cells.slice(-6));
    await poll(outcomes, 'shown').toEqual([['0', '0', '0', '0', '0', '0']]);
    await agent.evaluate(() => document.querySelector<HTMLElement>('.send')?.click());
    await poll(() => agent.evaluate(() => window.sent.length)).toBe(1);
    await poll(() => agent.countMarks(), 'the coach has seen that the reply is gone').toBe(0);
    await poll(outcomes, 'neither fixed, edited, dismissed, sent, disputed, nor with a blank').toEqual([
      ['0', '0', '0', '0', '0', '0'],
    ]);
    await dashboard.close();
  });
});
