import { test } from '@playwright/test';
import { closeBrowsers, openBench, openBrowsers } from './benchBrowsers';
import { type Cost, costOfKeys, KEY_MS } from './costOfKeys';
import { type Filling, fill, lines } from './fill';

const KNOWN = 'Thank you for writing to us about the lamp, Kim. I have read what you sent and looked at the order. ';
// No agent writes the same sentence again and again: each round has others, which were not judged before.
const NEW = [
  'The courier left the warehouse on Monday and reached your street around noon on the following day. ',
  'Our colleague in Leeds opened the box, took two photos and sent them to me about an hour ago today. ',
  'The second invoice shows the right amount, and the older one has been removed from your account page. ',
];
const FLAGGED = 420;

const rows: { editor: string; name: string; filling: Filling }[] = [
  ...['plain', 'ckeditor5', 'textarea'].flatMap((editor) =>
    [50, 200, 1000, 5000].map((words) => ({ editor, name: `${words} words`, filling: lines(words) })),
  ),
  ...['plain', 'ckeditor5', 'textarea'].map((editor) => ({
    editor,
    name: `${FLAGGED} flags`,
    filling: { line: "I'm sorry if you feel that way. ", perLine: 7, count: FLAGGED / 7 },
  })),
];

test.afterEach(closeBrowsers);

/**
 * What a key costs the page's main thread with the coach and without it, by turns in the same run. Each round has
 * browsers of its own: between two browsers the difference varies more than between two rounds of one. Slow typing
 * costs more: each word is judged by itself, and the processor's cache no longer holds the last key.
 */
for (const { editor, name, filling } of rows) {
  test(`main-thread time a key in ${editor}, draft of ${name}`, async () => {
    const rounds: Record<'known' | 'new', Pair[]> = { known: [], new: [] };
    for (const keys of NEW) {
      await openBrowsers();
      const bare = await openBench('bare', editor);
      const coached = await openBench('coached', editor);
      for (const bench of [bare, coached]) {
        await fill(bench.page, filling);
        // The first sentences set up the parser and the patterns, once a page.
        await bench.page.keyboard.type(KNOWN, { delay: 10 });
      }
      rounds.known.push([await costOfKeys(bare, KNOWN), await costOfKeys(coached, KNOWN)]);
      rounds.new.push([await costOfKeys(bare, keys), await costOfKeys(coached, keys)]);
      await closeBrowsers();
    }
    for (const [sentences, costs] of Object.entries(rounds)) {
      const [elapsed, busy] = [inWords(costs, 'elapsed'), inWords(costs, 'busy')];
      console.log(
        `${editor}, ${name}, ${sentences} sentences, a key every ${KEY_MS} ms: ${elapsed}; by the thread's own clock ${busy}`,
      );
    }
  });
}

type Pair = [without: Cost, withCoach: Cost];

/** "1.52 ms a key, 0.31 ± 0.05 added": means of the rounds, each compared with the bare browser, and a standard error. */
function inWords(rounds: Pair[], clock: keyof Cost): string {
  const added = rounds.map(([without, withCoach]) => withCoach[clock] - without[clock]);
  const total = meanOf(rounds.map(([, withCoach]) => withCoach[clock]));
  return `${total.toFixed(2)} ms a key, ${meanOf(added).toFixed(2)} ± ${errorOf(added).toFixed(2)} added`;
}

function meanOf(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The standard error of a mean. */
function errorOf(values: number[]): number {
  const mean = meanOf(values);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return Math.sqrt(variance / values.length);
}
