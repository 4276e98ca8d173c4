import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { cardIn, firstRewrite, openCardToPage } from './support/card';
import { desks } from './support/desks';
import { expect, test } from './support/extension';
import { clickMark, expectMarks } from './support/marks';
import { NON_APOLOGY, TWICE } from './support/phrases';
import { poll } from './support/poll';

declare global {
  interface Window {
    /** The keys that the page has received. */
    receivedKeys?: string[];
  }
}

const toast = (page: Page) => page.locator('[popover="manual"]').getByRole('status');
const undo = (page: Page) => page.locator('[popover="manual"]').getByRole('button', { name: 'Undo' });

/** Dismisses the flag in the open card. */
async function dismiss(page: Page, scope: string, answer?: string): Promise<void> {
  const group = cardIn(page).getByRole('group', { name: 'Dismiss' });
  await group.getByRole('button', { name: scope }).click();
  if (answer) await group.getByRole('button', { name: answer }).click();
}

for (const desk of desks) {
  test.describe(desk.name, () => {
    test.beforeEach(async ({ page }) => {
      await desk.open(page);
      await page.keyboard.type(`Hello Kim, ${NON_APOLOGY.sentence} `);
      await expectMarks(page, [NON_APOLOGY.mark]);
    });

    test('the card opens by mouse, and after Escape the agent can keep writing', async ({ page }) => {
      await clickMark(page, NON_APOLOGY.words);
      await expect(cardIn(page)).toBeVisible();
      await expect(cardIn(page)).toHaveAccessibleName(/\w+/);
      await page.keyboard.press('Escape');
      await expect(cardIn(page)).toBeHidden();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type('X');
      await poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('X');
    });

    test('the card opens by keyboard, and Escape restores the caret', async ({ page, extension }) => {
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

    for (const { scope, answer, again } of [
      { scope: 'This once', answer: undefined, again: [NON_APOLOGY.mark] },
      { scope: 'This phrase…', answer: 'Stop flagging it', again: [] },
      { scope: 'This rule…', answer: 'Switch it off', again: [] },
      { scope: 'The flag is wrong', answer: undefined, again: [NON_APOLOGY.mark] },
    ]) {
      test(`dismissing “${scope.toLowerCase()}” applies as far as it says`, async ({ page, extension }) => {
        await extension.press('next-flag');
        await dismiss(page, scope, answer);
        await expect(cardIn(page)).toBeHidden();
        await expectMarks(page, []);
        // A new draft, after the settings were stored.
        await desk.open(page);
        await page.keyboard.type(`We have found the parcel. ${NON_APOLOGY.sentence} `);
        await expectMarks(page, again);
      });
    }

    test('a rule that was switched off by mouse is undone by mouse', async ({ page }) => {
      await clickMark(page, NON_APOLOGY.words);
      await dismiss(page, 'This rule…', 'Switch it off');
      await expectMarks(page, []);
      await expect(toast(page)).toHaveText(/^The rule “.+” is switched off in every reply\.$/);
      await undo(page).click();
      await expect(toast(page)).toBeHidden();
      await expectMarks(page, [NON_APOLOGY.mark]);
      await desk.open(page);
      await page.keyboard.type(`We have found the parcel. ${NON_APOLOGY.sentence} `);
      await expectMarks(page, [NON_APOLOGY.mark]);
    });

    test('a rule that was switched off by keyboard is undone by keyboard', async ({ page, extension }) => {
      await extension.press('next-flag');
      await expect(firstRewrite(page)).toBeFocused();
      await cardIn(page).getByRole('button', { name: 'This rule…' }).focus();
      await page.keyboard.press('Enter');
      // A second press of the same key changes nothing.
      await expect(cardIn(page).getByRole('button', { name: 'Keep it' })).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await expect(undo(page)).toBeFocused();
      await page.keyboard.press('Enter');
      await expectMarks(page, [NON_APOLOGY.mark]);
      await page.keyboard.type('We will call.');
      await poll(() => desk.draft(page)).toBe(`Hello Kim, ${NON_APOLOGY.sentence} We will call.`);
    });

    test('an agent who does not undo keeps writing', async ({ page, extension }) => {
      await extension.press('next-flag');
      await expect(firstRewrite(page)).toBeFocused();
      await cardIn(page).getByRole('button', { name: 'The flag is wrong' }).focus();
      await page.keyboard.press('Enter');
      await expect(undo(page)).toBeFocused();
      await page.keyboard.type('We will call.');
      await poll(() => desk.draft(page)).toBe(`Hello Kim, ${NON_APOLOGY.sentence} We will call.`);
      await expect(toast(page)).toBeHidden();
      await expectMarks(page, []);
    });

    for (const by of ['mouse', 'keyboard']) {
      test(`a page does not receive the Escape that closes a card opened by ${by}`, async ({ page, extension }) => {
        await page.evaluate(() => {
          window.receivedKeys = [];
          for (const type of ['keydown', 'keyup']) {
            for (const target of [document, document.body]) {
              for (const capture of [true, false]) {
                target.addEventListener(type, (event) => window.receivedKeys?.push((event as KeyboardEvent).key), {
                  capture,
                });
              }
            }
            window.addEventListener(type, (event) => window.receivedKeys?.push((event as KeyboardEvent).key));
          }
        });
        if (by === 'mouse') await clickMark(page, NON_APOLOGY.words);
        else await extension.press('next-flag');
        await expect(cardIn(page)).toBeVisible();
        // Held down until it repeats.
        await page.keyboard.down('Escape');
        await expect(cardIn(page)).toBeHidden();
        await page.keyboard.down('Escape');
        await page.keyboard.up('Escape');
        await page.keyboard.press('Shift');
        expect(new Set(await page.evaluate(() => window.receivedKeys))).toEqual(new Set(['Shift']));
        // The next one belongs to the page.
        await page.keyboard.press('Escape');
        expect(await page.evaluate(() => window.receivedKeys)).toContain('Escape');
      });
    }
  });
}

const [gmail] = desks;

test('two rules on the same words are one flag, and disappear together', async ({ page }) => {
  await gmail?.open(page);
  await page.keyboard.type(`Hello Kim, I am sorry that your lamp broke. ${TWICE.sentence} `);
  for (const scope of ['This once', 'The flag is wrong']) {
    await expectMarks(page, [TWICE.mark]);
    await clickMark(page, TWICE.words);
    await dismiss(page, scope);
    await expectMarks(page, []);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(`Hello Kim, I am sorry that your lamp broke. ${TWICE.sentence} `);
  }
  await clickMark(page, TWICE.words);
  await dismiss(page, 'This phrase…', 'Stop flagging it');
  await expectMarks(page, []);
  await undo(page).click();
  await expectMarks(page, [TWICE.mark]);
});

for (const { width, height } of [
  { width: 1280, height: 600 },
  { width: 1280, height: 360 },
  { width: 400, height: 800 },
  { width: 320, height: 480 },
]) {
  test(`at ${width} by ${height} the whole card can be reached`, async ({ page, extension }) => {
    await page.setViewportSize({ width, height });
    await gmail?.open(page);
    await page.keyboard.type(`${NON_APOLOGY.sentence} `.repeat(3));
    await expectMarks(page, Array(3).fill(NON_APOLOGY.mark));
    for (let flag = 0; flag < 3; flag += 1) {
      await extension.press('next-flag');
      await cardIn(page).getByText('Why', { exact: true }).click();
      await expect(cardIn(page).getByText(/^(?:Research|Practitioners’ advice): /)).toBeVisible();
      const box = async () => {
        const { x = -1, y = -1, width: wide = 0, height: high = 0 } = (await cardIn(page).boundingBox()) ?? {};
        return x >= 0 && y >= 0 && x + wide <= width && y + high <= height;
      };
      await poll(box, 'the card lies in the window').toBe(true);
      await expect(cardIn(page).getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
      for (const name of ['This once', 'The flag is wrong']) {
        const button = cardIn(page).getByRole('button', { name });
        await button.focus();
        await button.scrollIntoViewIfNeeded();
        await expect(button).toBeInViewport({ ratio: 1 });
      }
    }
  });
}
