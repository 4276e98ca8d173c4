import { Agent } from '../editors/agent';
import { expect, test } from '../editors/test';
import { BLAME, CALM, PRAISE } from '../support/phrases';
import { poll } from '../support/poll';
import { countsOf, storedIn } from '../support/stored';
import { askFrames, expectRounds, holdFrames, showFrame } from './heldFrames';

const NEWS = 'https://news.example/';
const OWN = 'https://lamps.zendesk.com/agent/tickets';
const COMPOSER = '[contenteditable]';
const ATTACK = {
  attackWith: `Hello Kim, ${BLAME.sentence} I am sorry that it broke. I will write to you within 40 minutes.`,
};

test('invisible frames whose scripts write, click and send are not coached, and nothing in them is counted', async ({
  agent,
  tab,
  browserWithCoach,
}) => {
  await tab.goto(`${OWN}/7`);
  await agent.clickOn(COMPOSER);
  await agent.type(`Hello Kim, I am sorry that it broke. ${PRAISE.sentence} `);
  await agent.expectMarks([PRAISE.mark]);
  // Only a pause after a change is counted, and the coach may have started after the last one.
  await agent.type('Bye. ');
  const own = await browserWithCoach.openOwnPage('options.html');
  const isCounted = async (words: string) => countsOf(await storedIn(own))[words] !== undefined;
  await poll(() => isCounted(PRAISE.counted), 'what the agent wrote is counted').toBe(true);
  const before = await storedIn(own);

  const news = await browserWithCoach.openTab();
  await news.goto(NEWS);
  await holdFrames(news, 30);
  await askFrames(news, ATTACK);
  await expectRounds(news, 2);

  // What an agent does meanwhile is coached and counted, so any effect of the frames would also show by now.
  const other = await browserWithCoach.openTab();
  await other.goto(`${OWN}/8`);
  const colleague = new Agent(other);
  await colleague.clickOn(COMPOSER);
  await colleague.type(`Hello Ola, I am sorry that it broke. ${CALM.sentence} `);
  await colleague.expectMarks([CALM.mark]);
  await colleague.type('Bye. ');
  await poll(() => isCounted(CALM.counted), 'what the agent wrote is counted').toBe(true);

  const answers = await askFrames(news, { stop: true });
  expect(answers).toHaveLength(30);
  expect(answers.filter(({ found, marked }) => found > 0 || marked.length > 0)).toEqual([]);
  const after = await storedIn(own);
  expect(after.settings).toEqual(before.settings);
  expect(after.timers).toEqual(before.timers);
  expect(countsOf(after)).toEqual({ ...countsOf(before), [CALM.counted]: [1, 0, 0, 0, 0] });
  const known = new Set([...before.checklists, ...before.openFlags].map(({ key }) => key));
  const added = [...after.checklists, ...after.openFlags].filter(({ key }) => !known.has(key));
  expect(new Set(added.map(({ key }) => key)).size, 'conversations that are new').toBe(1);
  await agent.expectMarks([PRAISE.mark]);
  for (const opened of [news, other, own]) await opened.close();
});

test('a frame of any page is coached once the agent has clicked in it', async ({ agent, tab }) => {
  await tab.goto(NEWS);
  await holdFrames(tab, 1);
  await askFrames(tab, ATTACK);
  await expectRounds(tab, 1);
  expect(await askFrames(tab, { stop: true })).toMatchObject([{ found: 0, marked: [] }]);
  await showFrame(tab);
  // When a frame has moved, the page may not know yet that the mouse is over it.
  let y = 60;
  const hasMouse = async () => {
    y = y === 60 ? 61 : 60;
    await tab.hover(60, y);
    return (await askFrames(tab, {}))[0]?.hasMouse;
  };
  await poll(hasMouse, 'the mouse is in the frame').toBe(true);
  await tab.click(60, 60);
  await poll(async () => (await askFrames(tab, {}))[0]?.hasFocus, 'the frame has the keys').toBe(true);
  await agent.type(`Hello Kim, ${BLAME.sentence} `);
  const marked = async () => (await askFrames(tab, {}))[0]?.marked;
  await poll(marked, 'what is marked in the frame').toEqual([BLAME.words]);
});
