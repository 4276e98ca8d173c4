import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { applyFirstRewrite, cardIn } from './support/card';
import { desks, EDITOR, zendesk } from './support/desks';
import { expect, test } from './support/extension';
import { clickMark, expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';
import { poll } from './support/poll';

const { sentence, words, mark } = NON_APOLOGY;
const TEXT = `${sentence} ${sentence} Bye.`;

const badge = (page: Page) => page.getByRole('note');
/** In the page's top layer, as the page itself may have a status, too. */
const notice = (page: Page) => page.locator('[popover="manual"]').getByRole('status');
const send = (page: Page) => page.locator('[data-ticket-id="101"] [data-test-id="submit_button-button"]');
const selected = (page: Page) => page.evaluate(() => String(document.getSelection()));

/** Writes two sentences, and rewrites both. */
async function rewriteTwo(page: Page): Promise<void> {
  await page.keyboard.type(TEXT);
  await expectMarks(page, [mark, mark]);
  for (const left of [[mark], []]) {
    await clickMark(page, words);
    await applyFirstRewrite(page);
    await expectMarks(page, left);
  }
}

test.describe('the badge', () => {
  test('first says how many blanks are left, and stays while the focus is on Send', async ({ page, extension: _ }) => {
    await zendesk.open(page);
    await rewriteTwo(page);
    await expect(badge(page)).toHaveText(/^2 blanks left/);
    await send(page).focus();
    await expect(badge(page)).toHaveText(/^2 blanks left/);
    await page.getByRole('button', { name: 'Public reply' }).focus();
    await expect(badge(page)).toHaveText(/^2 blanks left/);
    await page.getByRole('button', { name: 'Ticket 102' }).focus();
    await expect(badge(page)).toBeHidden();
    await send(page).focus();
    await badge(page).getByRole('button', { name: '2 blanks left' }).click();
    await expect(page.locator(EDITOR)).toBeFocused();
    await poll(() => selected(page)).toMatch(/^\[.+\]$/);
    await page.keyboard.type('charged you twice');
    await expect(badge(page)).toHaveText(/^1 blank left/);
    expect(await page.evaluate(() => window.sent.length)).toBe(0);
  });
});

for (const desk of desks) {
  test.describe(desk.name, () => {
    for (const by of ['click', 'key']) {
      test(`a reply with blanks can be sent by ${by}, and a notice says so`, async ({ page, context, extension }) => {
        await desk.open(page);
        await rewriteTwo(page);
        if (by === 'click') await desk.send(page);
        else await page.keyboard.press('ControlOrMeta+Enter');
        await expect(notice(page)).toContainText('2 blanks are still empty');
        // The stand-in for Zendesk does not listen to keys.
        const isSent = by === 'click' || desk !== zendesk;
        await poll(() => page.evaluate(() => window.sent.length)).toBe(isSent ? 1 : 0);
        await notice(page).getByRole('button', { name: 'Don’t tell me again' }).click();
        await expect(notice(page)).toBeHidden();

        const options = await context.newPage();
        await options.goto(`chrome-extension://${extension.id}/options.html`);
        const choice = options.getByRole('checkbox', { name: 'Say when a reply goes out with blanks' });
        await expect(choice).not.toBeChecked();
      });
    }

    test('a notice is not shown where it was turned off', async ({ page, context, extension }) => {
      const options = await context.newPage();
      await options.goto(`chrome-extension://${extension.id}/options.html`);
      await options.getByRole('checkbox', { name: 'Say when a reply goes out with blanks' }).uncheck();
      await page.bringToFront();
      await desk.open(page);
      await rewriteTwo(page);
      await desk.send(page);
      await poll(() => page.evaluate(() => window.sent.length)).toBe(1);
      await expect(notice(page)).toBeHidden();
    });

    test('the shortcut and the panel go to blanks', async ({ page, extension }) => {
      await desk.open(page);
      await rewriteTwo(page);
      await page.keyboard.press('End');
      await poll(() => selected(page)).toBe('');
      await extension.press('next-blank');
      await poll(() => selected(page)).toMatch(/^\[.+\]$/);
      await page.keyboard.type('charged you twice');
      const panel = await extension.panel(page);
      const listed = panel.getByRole('region', { name: 'Blanks to fill' }).getByRole('button');
      await expect(listed).toHaveCount(1);
      await expectAccessible(panel);
      await page.keyboard.press('Home');
      await listed.click();
      await poll(() => selected(page)).toMatch(/^\[.+\]$/);
    });

    test('what the team may offer fills a blank when it is chosen, as one undo step', async ({
      page,
      context,
      extension,
    }) => {
      const options = await context.newPage();
      await options.goto(`chrome-extension://${extension.id}/options.html`);
      await options.getByRole('textbox', { name: 'Credits' }).fill('a month for free');
      await options.getByRole('textbox', { name: 'Contact hours' }).fill('5 pm today');
      await options.getByRole('heading', { name: 'Options' }).click();
      await expectAccessible(options);
      await page.bringToFront();
      await desk.open(page);
      const before = 'We will look into it soon. ';
      await page.keyboard.type(before);
      await poll(() => page.evaluate(() => [...CSS.highlights.keys()].join())).toContain('amends');
      await extension.press('next-flag');
      await expect(cardIn(page)).toBeVisible();
      const choices = cardIn(page).getByRole('button', { name: '5 pm today' });
      await expect(choices.first()).toBeVisible();
      await poll(() => desk.draft(page)).toBe(before);
      await choices.first().click();
      await poll(() => desk.draft(page)).toContain('5 pm today');
      await page.keyboard.press('ControlOrMeta+Z');
      await poll(() => desk.draft(page)).toBe(before);
    });
  });
}
