import fs from 'node:fs';
import { test } from '@playwright/test';
import { openScales } from '../e2e/support/pageMemory';
import { WITH_READER } from '../e2e/support/places';
import { hasReader, NO_READER } from '../e2e/support/readInContext';
import { closeBrowsers, openBench, openBrowsers } from './benchBrowsers';

const LENGTHS = [50, 200, 500];
const ROUNDS = 3;
/** No rule flags this, but the reader does. */
const ARGUMENT = 'Anyone who opens a box with a knife will scratch what is in it.';

test.skip(() => !hasReader(WITH_READER), NO_READER);
test.skip(process.platform !== 'linux', 'Memory of processes is read from /proc.');
test.beforeAll(() => openBrowsers(WITH_READER));
test.afterAll(closeBrowsers);

/** Memory of the processes that hold the extension's own pages, in megabytes, shared memory counted in proportion. */
function extensionMemory(): number {
  const kilobytes = fs.readdirSync('/proc').map((process) => {
    try {
      if (!fs.readFileSync(`/proc/${process}/cmdline`, 'utf8').includes('--extension-process')) return 0;
      return Number(/^Pss:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${process}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It has ended meanwhile, or is not a process.
      return 0;
    }
  });
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

/** A different sentence each time, as what was read is remembered. */
const wordsOf = (length: number, round: number) =>
  Array.from(
    { length: Math.round(length / 10) },
    (_, i) => `The lamp that you ordered has number ${round + i} on its box.`,
  );

test('the reader: memory of its process and of the page, and the time from the last key to the mark', async () => {
  const { page } = await openBench('coached', 'plain');
  const weigh = await openScales(page);
  const isMarked = () =>
    page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0), undefined, {
      timeout: 60_000,
    });
  const clear = async () => {
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => [...CSS.highlights.values()].every((highlight) => highlight.size === 0));
  };
  await page.keyboard.type('Hello. ');
  const before = { extension: extensionMemory(), page: (await weigh()).heap };
  const opened = Date.now();
  await page.keyboard.type(`${ARGUMENT} `);
  await isMarked();
  const first = Date.now() - opened;
  const after = { extension: extensionMemory(), page: (await weigh()).heap };
  console.log(
    `memory: extension ${before.extension.toFixed(0)} MB before the first reading, ${after.extension.toFixed(0)} MB ` +
      `after it; page ${before.page.toFixed(1)} MB, ${after.page.toFixed(1)} MB; first mark after ${first} ms`,
  );
  for (const length of LENGTHS) {
    const milliseconds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await clear();
      await page.keyboard.insertText(`${wordsOf(length, 100 * length + 100 * round).join(' ')} ${ARGUMENT}`);
      const start = Date.now();
      await page.keyboard.type(' ');
      await isMarked();
      milliseconds.push(Date.now() - start);
    }
    console.log(`${length} words: ${Math.min(...milliseconds)} ms from the last key to the mark, the pause included`);
  }
  console.log(`memory: extension ${extensionMemory().toFixed(0)} MB after long replies`);
});
