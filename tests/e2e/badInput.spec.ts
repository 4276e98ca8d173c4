import { cardIn } from './support/card';
import { desks } from './support/desks';
import { expect, test } from './support/extension';
import { countHighlights, expectMarks, marksIn } from './support/marks';
import { NON_APOLOGY } from './support/phrases';
import { poll } from './support/poll';

for (const desk of desks) {
  test.describe(desk.name, () => {
    test('a pasted draft of 100,000 characters: the agent can type, and is coached', async ({ page, context }) => {
      // CKEditor itself needs a third of a second per key in such a long paragraph.
      test.slow();
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await desk.open(page);
      const paragraph = 'We have looked at your order and sent the parcel again with the morning van. ';
      const text = paragraph.repeat(Math.ceil(100_000 / paragraph.length)).slice(0, 100_000);
      await page.evaluate((words) => navigator.clipboard.writeText(words), text);
      await page.keyboard.press('ControlOrMeta+V');
      await page.keyboard.type(` ${NON_APOLOGY.sentence} `);
      await poll(async () => (await desk.draft(page)).length).toBeGreaterThan(100_000);
      await poll(() => desk.draft(page)).toContain(NON_APOLOGY.sentence);
      await poll(() => marksIn(page)).toContain(NON_APOLOGY.mark);
    });

    test('a composer that is removed while a long draft in it is judged leaves nothing behind', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await desk.open(page);
      const text = `${NON_APOLOGY.sentence}\n`.repeat(3_000);
      await page.evaluate((words) => navigator.clipboard.writeText(words), text);
      await page.keyboard.press('ControlOrMeta+V');
      await desk.leave(page);
      await poll(() => countHighlights(page)).toBe(0);
      await desk.open(page);
      await page.keyboard.type(NON_APOLOGY.sentence);
      await expectMarks(page, [NON_APOLOGY.mark]);
    });

    for (const { what, text } of [
      { what: 'nothing', text: '' },
      { what: 'only emoji', text: '😀👩‍👩‍👧🏽🇩🇪' },
      { what: 'right-to-left text', text: 'אני מצטער שהמנורה הגיעה שבורה' },
    ]) {
      test(`a draft of ${what}: no mark, and the words that follow are marked`, async ({ page }) => {
        await desk.open(page);
        await page.keyboard.insertText(text);
        await poll(() => desk.draft(page)).toBe(text);
        await expectMarks(page, []);
        await page.keyboard.press('Enter');
        await page.keyboard.type(NON_APOLOGY.sentence);
        await expectMarks(page, [NON_APOLOGY.mark]);
      });
    }

    test('a composer that is removed takes its marks and card with it', async ({ page, extension }) => {
      await desk.open(page);
      const panel = await extension.panel(page);
      await page.keyboard.type(`${NON_APOLOGY.sentence} `);
      await expectMarks(page, [NON_APOLOGY.mark]);
      await extension.press('next-flag');
      await expect(cardIn(page)).toBeVisible();
      await desk.leave(page);
      await poll(() => countHighlights(page)).toBe(0);
      await expect(cardIn(page)).toBeHidden();
      await expect(panel.getByText(/^Not watching/)).toBeVisible();
    });

    test('an extension that is reloaded under an open page goes silent, and its next version coaches', async ({
      page,
      context,
      extension,
    }) => {
      await desk.open(page);
      await page.keyboard.type(`${NON_APOLOGY.sentence} `);
      await expectMarks(page, [NON_APOLOGY.mark]);
      const worker = await extension.worker();
      const back = context.waitForEvent('serviceworker');
      await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await back;
      await page.keyboard.type('We found it. ');
      await poll(() => desk.draft(page)).toContain('We found it.');
      await expectMarks(page, [NON_APOLOGY.mark]);
      await page.keyboard.type(`${NON_APOLOGY.sentence} `);
      await expectMarks(page, [NON_APOLOGY.mark, NON_APOLOGY.mark]);
      await expect(cardIn(page)).toHaveCount(0);
    });

    test('an extension that is removed under an open page goes silent and leaves no mark', async ({
      page,
      extension,
    }) => {
      await desk.open(page);
      await page.keyboard.type(`${NON_APOLOGY.sentence} `);
      await expectMarks(page, [NON_APOLOGY.mark]);
      const worker = await extension.worker();
      const gone = new Promise((done) => worker.once('close', done));
      await worker.evaluate(() => chrome.management.uninstallSelf()).catch(() => undefined);
      await gone;
      await page.keyboard.type(`We found it. ${NON_APOLOGY.sentence} `);
      await poll(() => desk.draft(page)).toContain(`We found it. ${NON_APOLOGY.sentence}`);
      await poll(() => countHighlights(page)).toBe(0);
    });

    test('when statistics cannot be stored the agent can keep writing, and the panel says so', async ({
      page,
      extension,
    }) => {
      const worker = await extension.worker();
      await worker.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('The disk is full.', 'QuotaExceededError');
        };
      });
      await desk.open(page);
      const panel = await extension.panel(page);
      await page.keyboard.type(`${NON_APOLOGY.sentence} `);
      await expectMarks(page, [NON_APOLOGY.mark]);
      await expect(panel.getByRole('status').filter({ hasText: 'Your reply is not affected.' })).toBeVisible();
      await page.keyboard.type('We found it. ');
      await poll(() => desk.draft(page)).toContain('We found it.');
    });
  });
}
