import { expectAccessible } from './support/axe';
import { cardIn, firstRewrite, openCardToPage } from './support/card';
import { desks } from './support/desks';
import { expect, test } from './support/extension';
import { clickMark, expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';
import { poll } from './support/poll';

for (const desk of desks) {
  test.describe(desk.name, () => {
    test.beforeEach(async ({ page }) => {
      await desk.open(page);
      await page.keyboard.type(`Hello Kim, ${NON_APOLOGY.sentence} `);
      await expectMarks(page, [NON_APOLOGY.mark]);
    });

    test('the card opens by mouse, and Escape leaves the agent writing', async ({ page }) => {
      await clickMark(page, NON_APOLOGY.words);
      await expect(cardIn(page)).toBeVisible();
      await expect(cardIn(page)).toHaveAccessibleName(/\w+/);
      await page.keyboard.press('Escape');
      await expect(cardIn(page)).toBeHidden();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type('X');
      await poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('X');
    });

    test('the card opens by keyboard, and Escape gives the caret back where it was', async ({ page, extension }) => {
      await extension.press('next-flag');
      await expect(cardIn(page)).toBeVisible();
      await expect(firstRewrite(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(cardIn(page)).toBeHidden();
      await page.keyboard.type('We will call.');
      await poll(() => desk.draft(page)).toBe(`Hello Kim, ${NON_APOLOGY.sentence} We will call.`);
    });

    test('axe finds nothing serious in the card', async ({ page, extension }) => {
      await extension.press('next-flag');
      await expect(cardIn(page)).toBeVisible();
      await expectAccessible(page, await openCardToPage(page));
    });

    for (const { scope, again } of [
      { scope: 'This once', again: [NON_APOLOGY.mark] },
      { scope: 'This phrase', again: [] },
      { scope: 'This rule', again: [] },
    ]) {
      test(`dismissing “${scope.toLowerCase()}” reaches that far`, async ({ page, extension }) => {
        await extension.press('next-flag');
        await cardIn(page).getByRole('group', { name: 'Dismiss' }).getByRole('button', { name: scope }).click();
        await expect(cardIn(page)).toBeHidden();
        await expectMarks(page, []);
        // A new draft, after the settings were stored.
        await desk.open(page);
        await page.keyboard.type(`We have found the parcel. ${NON_APOLOGY.sentence} `);
        await expectMarks(page, again);
      });
    }
  });
}
