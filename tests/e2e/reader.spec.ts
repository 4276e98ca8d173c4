import type { Page } from '@playwright/test';
import { cardIn } from './support/card';
import { zendesk } from './support/desks';
import { type Extension, expect, test } from './support/extension';
import { clickMark, expectMarks, marksIn } from './support/marks';
import { NON_APOLOGY } from './support/phrases';
import { WITH_DAMAGED_READER, WITH_READER } from './support/places';
import { poll } from './support/poll';
import { ARGUMENTS, hasReader, NO_READER } from './support/readInContext';

// The real model in the real browser: it finds what no rule finds.

const [FIRST = '', SECOND = ''] = ARGUMENTS;

/** Waits until some words of a sentence are marked, and returns them. */
async function wordsMarkedIn(page: Page, sentence: string): Promise<string> {
  let words: string | undefined;
  const find = async () => {
    const marked = (await marksIn(page)).map((mark) => mark.slice(mark.indexOf(': ') + 2));
    words = marked.find((text) => sentence.includes(text));
    return words;
  };
  // The first reading loads the model, on machines that may be busy with other things.
  await expect
    .poll(find, { message: `the reader marks words of “${sentence}”`, intervals: [50], timeout: 30_000 })
    .toBeDefined();
  return words ?? '';
}

/** What a page measures while the reader reads, in milliseconds. */
interface Noted {
  longTasks: number[];
  since: number;
}

async function closeReader({ worker }: Extension): Promise<void> {
  await (await worker()).evaluate(() => chrome.offscreen.closeDocument());
}

test.describe('with the reader', () => {
  test.skip(() => !hasReader(WITH_READER), NO_READER);
  test.use({ folder: WITH_READER });
  // Some tests load the model twice, on machines that may be busy with other things.
  test.setTimeout(90_000);

  test('a flaw without any fixed phrase is marked after a pause, and the card says so', async ({ page, extension }) => {
    await zendesk.open(page);
    await page.keyboard.type(`${FIRST} `);
    const words = await wordsMarkedIn(page, FIRST);
    await clickMark(page, words);
    await expect(cardIn(page)).toContainText('Read in context: no fixed rule.');
    const panel = await extension.panel(page);
    await expect(panel.getByText('The reader reads along')).toBeVisible();
  });

  test('a rewrite replaces what is marked', async ({ page }) => {
    await zendesk.open(page);
    await page.keyboard.type(`Hello Kim. ${FIRST} Jo`);
    await clickMark(page, await wordsMarkedIn(page, FIRST));
    const first = cardIn(page).getByRole('group', { name: 'Write instead' }).getByRole('button').first();
    const rewrite = (await first.textContent()) ?? '';
    await first.click();
    await poll(() => zendesk.draft(page)).toBe(`Hello Kim. ${rewrite}. Jo`);
  });

  test('a rule marks at once, and its mark stays after the reader has read', async ({ page }) => {
    await zendesk.open(page);
    await page.keyboard.type(`${NON_APOLOGY.sentence} ${FIRST} `);
    await wordsMarkedIn(page, FIRST);
    expect(await marksIn(page)).toContain(NON_APOLOGY.mark);
  });

  test('a reader that was killed comes back', async ({ page, extension }) => {
    await zendesk.open(page);
    await page.keyboard.type(`${FIRST} `);
    await wordsMarkedIn(page, FIRST);
    await closeReader(extension);
    await page.keyboard.type(`${SECOND} `);
    await wordsMarkedIn(page, SECOND);
  });

  test('a reader that is killed while it reads comes back', async ({ page, extension }) => {
    await zendesk.open(page);
    await page.keyboard.type(`${FIRST} `);
    await wordsMarkedIn(page, FIRST);
    const isOpen = async () => (await extension.worker()).evaluate(() => chrome.offscreen.hasDocument());
    await closeReader(extension);
    for (let time = 0; time < 2; time += 1) {
      await page.keyboard.type(`I have looked at it ${time + 2} times. `);
      // It is started because there is something to read, and killed before it can have finished.
      await poll(isOpen, 'the reader is opened').toBe(true);
      await closeReader(extension);
    }
    await page.keyboard.type(`${SECOND} `);
    await wordsMarkedIn(page, SECOND);
  });

  test('the page’s own thread is not blocked while a long reply is read', async ({ page }) => {
    await zendesk.open(page);
    await page.keyboard.type(`${FIRST} `);
    await wordsMarkedIn(page, FIRST);
    // Each sentence is different, as sentences that were read are remembered.
    const sentences = Array.from(
      { length: 40 },
      (_, part) => `I have sent part ${part} of your order to you this morning.`,
    );
    await page.keyboard.insertText(`${sentences.join(' ')} ${SECOND} `);
    // From here on nothing is typed: a long task now would be caused by the reader.
    await page.evaluate(() => {
      const world = window as unknown as Noted;
      Object.assign(world, { longTasks: [], since: performance.now() });
      const note = (list: PerformanceObserverEntryList) =>
        world.longTasks.push(...list.getEntries().map(({ duration }) => duration));
      new PerformanceObserver(note).observe({ type: 'longtask' });
    });
    await wordsMarkedIn(page, SECOND);
    const [busy, waited] = await page.evaluate(() => {
      const { longTasks, since } = window as unknown as Noted;
      return [longTasks.reduce((sum, duration) => sum + duration, 0), performance.now() - since];
    });
    // A reader on this thread would take most of the time; on a busy machine any task can be a long one.
    expect(busy).toBeLessThan((waited ?? 0) / 4);
  });

  test('when switched off it marks nothing, and the panel says so', async ({ page, extension }) => {
    await (await extension.worker()).evaluate(() => chrome.storage.local.set({ readerChoice: 'off' }));
    await zendesk.open(page);
    await page.keyboard.type(`${FIRST} ${NON_APOLOGY.sentence} `);
    await expectMarks(page, [NON_APOLOGY.mark]);
    const panel = await extension.panel(page);
    await expect(panel.getByText('The reader is off')).toBeVisible();
    expect(await (await extension.worker()).evaluate(() => chrome.offscreen.hasDocument())).toBe(false);
    await expectMarks(page, [NON_APOLOGY.mark]);
  });
});

test.describe('with a damaged model', () => {
  test.skip(() => !hasReader(WITH_DAMAGED_READER), NO_READER);
  test.use({ folder: WITH_DAMAGED_READER });

  test('the rules work without it, and the panel says so', async ({ page, extension }) => {
    await zendesk.open(page);
    await page.keyboard.type(`${NON_APOLOGY.sentence} `);
    await expectMarks(page, [NON_APOLOGY.mark]);
    const panel = await extension.panel(page);
    await expect(panel.getByText('The reader could not start here; the rules go on without it')).toBeVisible();
    await poll(() => extension.errors.length).toBeGreaterThan(0);
    for (const error of extension.errors.splice(0)) expect(error).toContain('The reader failed: damaged');
  });
});

test('a package without a model says so in the panel', async ({ page, extension }) => {
  await zendesk.open(page);
  await page.keyboard.type(`${NON_APOLOGY.sentence} `);
  await expectMarks(page, [NON_APOLOGY.mark]);
  const panel = await extension.panel(page);
  await expect(panel.getByText('This package has no reader')).toBeVisible();
});
