import { test } from '@playwright/test';
import { closeBrowsers, openBench, openBrowsers } from './benchBrowsers';
import { costOfKeys } from './costOfKeys';
import { type Filling, fill, lines } from './fill';

const ROUNDS = 5;
const KEYS = 'Thank you for writing to us about the lamp, Kim. I have read what you sent and looked at the order. ';
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

test.beforeAll(() => openBrowsers());
test.afterAll(closeBrowsers);

/** What a key costs the page's main thread with the coach and without it, in the same run and in turns. */
for (const { editor, name, filling } of rows) {
  test(`main-thread time a key in ${editor}, draft of ${name}`, async () => {
    const bare = await openBench('bare', editor);
    const coached = await openBench('coached', editor);
    const costs: Record<'bare' | 'coached', number[]> = { bare: [], coached: [] };
    for (const bench of [bare, coached]) {
      await fill(bench.page, filling);
      // The first sentences set up the parser and the patterns, once a page.
      await bench.page.keyboard.type(KEYS, { delay: 10 });
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      costs.bare.push(await costOfKeys(bare, KEYS));
      costs.coached.push(await costOfKeys(coached, KEYS));
    }
    // The least disturbed round of each: on a busy machine all others are slower, and none is faster.
    const [without, withCoach] = [Math.min(...costs.bare), Math.min(...costs.coached)];
    console.log(
      `${editor}, ${name}: ${without.toFixed(2)} ms a key without the coach, ${withCoach.toFixed(2)} ms with it: ` +
        `${(withCoach - without).toFixed(2)} ms added`,
    );
    await bare.page.close();
    await coached.page.close();
  });
}
