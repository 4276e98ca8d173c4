import { cardIn } from './support/card';
import { desks } from './support/desks';
import { expect, test } from './support/extension';
import { clickMark, countHighlights, expectMarks } from './support/marks';
import { BLAME, NON_APOLOGY } from './support/phrases';
import { poll } from './support/poll';
import { countsOf, storedIn } from './support/stored';

for (const desk of desks) {
  test(`${desk.name}: an update under an open draft doubles no marks or counts, and removes the old card`, async ({
    page,
    context,
    extension,
  }) => {
    await desk.open(page);
    await page.keyboard.type(`${NON_APOLOGY.sentence} `);
    await expectMarks(page, [NON_APOLOGY.mark]);
    // Only a pause after a change is counted, and the coach may have started after the last key.
    await page.keyboard.type('Bye. ');
    const own = async () => {
      const opened = await context.newPage();
      await opened.goto(`chrome-extension://${extension.id}/options.html`);
      await page.bringToFront();
      return opened;
    };
    const before = await own();
    await poll(async () => countsOf(await storedIn(before))).toEqual({ [NON_APOLOGY.counted]: [1, 0, 0, 0, 0] });
    await clickMark(page, NON_APOLOGY.words);
    await expect(cardIn(page)).toBeVisible();

    const worker = await extension.worker();
    const back = context.waitForEvent('serviceworker');
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await back;
    await page.keyboard.press('ControlOrMeta+End');
    await expect(cardIn(page)).toHaveCount(0);
    const field = page.getByRole('textbox').first();
    await field.press('ControlOrMeta+Home');
    await page.keyboard.type(`${BLAME.sentence} `);
    await expectMarks(page, [BLAME.mark, NON_APOLOGY.mark]);
    expect(await countHighlights(page)).toBe(2);
    await page.keyboard.type('Bye. ');
    const after = await own();
    await poll(async () => countsOf(await storedIn(after)), 'shown, fixed, edited, dismissed, sent').toEqual({
      [NON_APOLOGY.counted]: [1, 0, 0, 0, 0],
      [BLAME.counted]: [1, 0, 0, 0, 0],
    });
    await desk.send(page);
    await poll(async () => countsOf(await storedIn(after)), 'shown, fixed, edited, dismissed, sent').toEqual({
      [NON_APOLOGY.counted]: [1, 0, 0, 0, 1],
      [BLAME.counted]: [1, 0, 0, 0, 1],
    });
  });
}
