import { type CDPSession, type Page, test } from '@playwright/test';
import { openScales } from '../e2e/support/pageMemory';
import { closeBrowsers, openBrowsers, openPage } from './benchBrowsers';

const ROUNDS = 5;
/** By then everything that follows a focus is over, the idle preparation included. */
const WATCHED_MS = 4_000;

test.beforeAll(() => openBrowsers());
test.afterAll(closeBrowsers);

/** What the first focus of a page costs its main thread, with the coach and without it, by turns in the same run. */
test('what the first focus of a page costs it', async () => {
  const rounds: Record<'bare' | 'coached', number[][]> = { bare: [], coached: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [kind, costs] of Object.entries(rounds) as ['bare' | 'coached', number[][]][]) {
      const { page, session } = await openPage(kind, 'plain');
      const weigh = await openScales(page);
      const before = { busy: await threadTime(session), heap: (await weigh()).heap };
      const longest = await longestWait(page);
      const busy = (await threadTime(session)) - before.busy;
      costs.push([longest, busy, (await weigh()).heap - before.heap]);
      await page.close();
    }
  }
  for (const [kind, costs] of Object.entries(rounds)) {
    const [longest = 0, busy = 0, heap = 0] = [0, 1, 2].map((which) => middleOf(costs.map((cost) => cost[which] ?? 0)));
    console.log(
      `${kind}: longest wait ${longest.toFixed(0)} ms, busy ${busy.toFixed(0)} ms in ${WATCHED_MS} ms, heap +${heap.toFixed(1)} MB`,
    );
  }
});

/** How long the page's thread was busy so far, in milliseconds, by its own clock. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
}

/** Focuses the editor, and measures the longest that the page's thread then leaves a timer waiting, in milliseconds. */
function longestWait(page: Page): Promise<number> {
  return page.evaluate(async (milliseconds) => {
    let longest = 0;
    let last = performance.now();
    const end = last + milliseconds;
    window.editor?.field.focus();
    while (last < end) {
      await new Promise((resolve) => setTimeout(resolve));
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  }, WATCHED_MS);
}

function middleOf(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
