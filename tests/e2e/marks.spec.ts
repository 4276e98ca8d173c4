import { desks } from './support/desks';
import { expect, test } from './support/extension';
import { countHighlights, expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';
import { poll } from './support/poll';

for (const desk of desks) {
  test.describe(desk.name, () => {
    test('words are marked while the agent types, and no longer once they are gone', async ({ page }) => {
      await desk.open(page);
      await expectMarks(page, []);
      await page.keyboard.type(`Hello Kim, ${NON_APOLOGY.sentence}`);
      await expectMarks(page, [NON_APOLOGY.mark]);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('Hello Kim.');
      await expectMarks(page, []);
    });

    test('marks stay on their words when the editor re-renders the lines', async ({ page }) => {
      await desk.open(page);
      await page.keyboard.type(NON_APOLOGY.sentence);
      await expectMarks(page, [NON_APOLOGY.mark]);
      await page.keyboard.press('Home');
      // Typing moves the editor's own caret; after arrow keys alone, CKEditor may split the line at the old position.
      await page.keyboard.type('Hello Kim, ');
      await poll(() => desk.draft(page)).toBe(`Hello Kim, ${NON_APOLOGY.sentence}`);
      await page.keyboard.press('Enter');
      await poll(() => desk.draft(page)).toMatch(/^Hello Kim,\s*\n/);
      await expectMarks(page, [NON_APOLOGY.mark]);
    });

    test('the same words twice are marked twice', async ({ page }) => {
      await desk.open(page);
      await page.keyboard.type(`${NON_APOLOGY.sentence} ${NON_APOLOGY.sentence}`);
      await expectMarks(page, [NON_APOLOGY.mark, NON_APOLOGY.mark]);
    });

    test('what is sent contains nothing of the extension', async ({ page }) => {
      await desk.open(page);
      await page.keyboard.type(NON_APOLOGY.sentence);
      await expectMarks(page, [NON_APOLOGY.mark]);
      await desk.send(page);
      await poll(() => page.evaluate(() => window.sent.length)).toBe(1);
      const [sent] = await page.evaluate(() => window.sent);
      expect(sent?.mode).toBe('public');
      expect(sent?.html).toContain(NON_APOLOGY.sentence);
      expect(`${sent?.html}${sent?.composer}`).not.toMatch(/amends|highlight|data-wxt/i);
      await poll(() => countHighlights(page), 'marks after sending').toBe(0);
    });
  });
}
