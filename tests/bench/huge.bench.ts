import { test } from '@playwright/test';
import { closeBrowsers, openBench, openBrowsers } from './benchBrowsers';
import { costOfKeys } from './costOfKeys';

const CHARACTERS = 10_000_000;
const KEYS = 'Thank you.';
const ROUNDS = 3;

test.beforeAll(() => openBrowsers());
test.afterAll(closeBrowsers);

/** A paste without a blank: the browser itself is slow for each key in it, and the coach must not add to that. */
for (const editor of ['plain', 'textarea']) {
  test(`main-thread time a key in ${editor}, in ten million characters without a blank`, async () => {
    const benches = { bare: await openBench('bare', editor), coached: await openBench('coached', editor) };
    const least = { bare: Number.POSITIVE_INFINITY, coached: Number.POSITIVE_INFINITY };
    for (const { page } of Object.values(benches)) {
      await page.evaluate((length) => {
        const { field } = window.editor ?? {};
        if (field instanceof HTMLTextAreaElement) field.value = 'a'.repeat(length);
        else if (field) field.textContent = 'a'.repeat(length);
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      }, CHARACTERS);
      await page.keyboard.press('Control+Home');
      await page.keyboard.type(KEYS);
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const kind of ['bare', 'coached'] as const) {
        const { elapsed } = await costOfKeys(benches[kind], KEYS);
        least[kind] = Math.min(least[kind], elapsed);
      }
    }
    const { bare, coached } = least;
    console.log(
      `${editor}, ten million characters: ${bare.toFixed(1)} ms a key without the coach, ${coached.toFixed(1)} ms ` +
        `with it: ${(coached / bare).toFixed(2)} times`,
    );
    for (const { page } of Object.values(benches)) await page.close();
  });
}
