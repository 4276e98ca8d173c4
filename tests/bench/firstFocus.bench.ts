import { type Page, test } from '@playwright/test';
import { metricsOf, openScales } from '../e2e/support/pageMemory';
import { closeBrowsers, openBrowsers, openPage } from './benchBrowsers';
import { middleOf } from './middleOf';

const ROUNDS = 5;
/** By then everything that follows a focus is over, the idle preparation included. */
const WATCHED_MS = 4_000;
/** Whether "clearly" is an adverb can only be told by parsing the sentence. */
const PARSED = 'You clearly should have read the terms. ';

type Kind = 'bare' | 'coached';
type Cost = Record<'wait' | 'busy' | 'heap' | 'parse', number>;

test.beforeAll(() => openBrowsers());
test.afterAll(closeBrowsers);

/** What the first focus of a page costs its main thread, with the coach and without it, by turns in the same run. */
test('what the first focus of a page costs it, and the first sentence that has to be parsed', async () => {
  const rounds: Record<Kind, Cost[]> = { bare: [], coached: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of Object.keys(rounds) as Kind[]) rounds[kind].push(await costOfFocus(kind));
  }
  for (const [kind, costs] of Object.entries(rounds)) {
    const middle = (name: keyof Cost) => middleOf(costs.map((cost) => cost[name]));
    console.log(
      `${kind}: longest wait ${middle('wait').toFixed(0)} ms, busy ${middle('busy').toFixed(0)} ms in ${WATCHED_MS} ms, ` +
        `heap +${middle('heap').toFixed(1)} MB; longest wait at a sentence to parse ${middle('parse').toFixed(0)} ms`,
    );
  }
});

async function costOfFocus(kind: Kind): Promise<Cost> {
  const { page, session } = await openPage(kind, 'plain');
  const weigh = await openScales(page);
  const busy = async () => 1000 * ((await metricsOf(session)).get('ThreadTime') ?? 0);
  const before = { busy: await busy(), heap: (await weigh()).heap };
  const wait = await longestWait(page, async () => {
    await page.evaluate(() => window.editor?.field.focus());
    await page.waitForTimeout(WATCHED_MS);
  });
  const after = { busy: await busy(), heap: (await weigh()).heap };
  const parse = await longestWait(page, () => page.keyboard.type(PARSED, { delay: 20 }));
  await page.close();
  return { wait, busy: after.busy - before.busy, heap: after.heap - before.heap, parse };
}

/** The longest that the page's thread leaves a timer waiting meanwhile, in milliseconds. */
async function longestWait(page: Page, meanwhile: () => Promise<void>): Promise<number> {
  const watch = await page.evaluateHandle(() => {
    const watch = { longest: 0, goesOn: true };
    let last = performance.now();
    const look = () => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - last);
      last = now;
      if (watch.goesOn) setTimeout(look);
    };
    setTimeout(look);
    return watch;
  });
  await meanwhile();
  return watch.evaluate((seen) => {
    seen.goesOn = false;
    return seen.longest;
  });
}
