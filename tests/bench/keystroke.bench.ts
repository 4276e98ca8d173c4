import { type BrowserContext, type CDPSession, chromium, type Page, test } from '@playwright/test';
import { findBrowser } from '../../utils/commands/findBrowser.mjs';
import { EXTENSION } from '../e2e/support/places';
import { servePages } from '../e2e/support/servePages';

const ROUNDS = 3;
const KEYS = 'Thank you for writing to us about the lamp, Kim. I have read what you sent and looked at the order. ';
const SENTENCE = 'We have looked at your order again and found that the parcel left our shelf on Monday morning. ';

interface Bench {
  context: BrowserContext;
  page: Page;
  session: CDPSession;
}

/** What a key costs the page's main thread with the coach and without it, in the same run and in turns. */
for (const words of [200, 1000, 5000]) {
  test(`main-thread time a key, draft of ${words} words`, async () => {
    const bare = await open([]);
    const coached = await open([`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`]);
    const costs: Record<'bare' | 'coached', number[]> = { bare: [], coached: [] };
    for (const bench of [bare, coached]) await fill(bench.page, words);
    for (let round = 0; round < ROUNDS; round += 1) {
      costs.bare.push(await costOfKeys(bare));
      costs.coached.push(await costOfKeys(coached));
    }
    const [without, withCoach] = [median(costs.bare), median(costs.coached)];
    console.log(
      `${words} words: ${without.toFixed(2)} ms a key without the coach, ${withCoach.toFixed(2)} ms with it: ` +
        `${(withCoach / without).toFixed(2)} times, ${(withCoach - without).toFixed(2)} ms added`,
    );
    await bare.context.close();
    await coached.context.close();
  });
}

test('frames from the key that completes a flagged phrase to its mark', async () => {
  const { context, page } = await open([`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`]);
  await fill(page, 200);
  await page.keyboard.press('Enter');
  await page.evaluate(() => {
    const state = window as unknown as { frames: number[] };
    state.frames = [];
    let marks = 0;
    let sinceInput = 0;
    document.addEventListener('input', () => {
      sinceInput = 0;
    });
    // Looks after a frame was drawn: the coach's callback of a frame comes after the page's.
    const look = () => {
      setTimeout(() => {
        sinceInput += 1;
        const now = CSS.highlights.get('amends-warning')?.size ?? 0;
        if (now > marks) state.frames.push(sinceInput);
        marks = now;
      });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (let time = 0; time < 10; time += 1) {
    await page.keyboard.type("I'm sorry if you feel that way. ", { delay: 60 });
    await page.waitForFunction((count) => (window as unknown as { frames: number[] }).frames.length > count, time, {
      timeout: 10_000,
    });
  }
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  console.log(`frames from the key to the mark: ${frames.join(', ')}`);
  await context.close();
});

async function open(extension: string[]): Promise<Bench> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: findBrowser(),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--headless=new', '--no-sandbox', '--disable-background-networking', '--no-first-run', ...extension],
  });
  await servePages(context, []);
  const page = await context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/#inbox/abc');
  await page.getByRole('button', { name: 'Reply' }).click();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return { context, page, session };
}

async function fill(page: Page, words: number): Promise<void> {
  const paragraphs = Math.ceil(words / SENTENCE.split(' ').length / 3);
  await page.getByRole('textbox', { name: 'Message Body' }).evaluate(
    (field, { sentence, count }) => {
      const lines = Array.from({ length: count }, () => {
        const line = document.createElement('div');
        line.textContent = sentence.repeat(3);
        return line;
      });
      field.prepend(...lines);
      document.getSelection()?.setPosition(lines[0]?.firstChild ?? field, 0);
    },
    { sentence: SENTENCE, count: paragraphs },
  );
  // The first sentences set up the parser and the patterns, once a page.
  await page.keyboard.type(KEYS, { delay: 10 });
}

/** Main-thread milliseconds a key, everything counted: script, style, layout, paint. */
async function costOfKeys({ page, session }: Bench): Promise<number> {
  const before = await taskSeconds(session);
  await page.keyboard.type(KEYS, { delay: 25 });
  return (1000 * ((await taskSeconds(session)) - before)) / KEYS.length;
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
