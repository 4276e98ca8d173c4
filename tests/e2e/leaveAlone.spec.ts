import { chooseChannel, desks, zendesk } from './support/desks';
import { expect, test } from './support/extension';
import { countHighlights, expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';
import { poll } from './support/poll';

const [gmail] = desks;

test('Gmail: the quoted mail and the signature are never marked', async ({ page }) => {
  await gmail?.open(page);
  await expect(page.locator('.gmail_quote').first()).toContainText('sorry if you feel');
  await expect(page.locator('.gmail_signature')).toContainText('any inconvenience');
  await page.keyboard.type(NON_APOLOGY.sentence);
  await expectMarks(page, [NON_APOLOGY.mark]);
});

test('Zendesk: the conversation above the reply is never marked', async ({ page }) => {
  await zendesk.open(page);
  await expect(page.locator('[data-ticket-id="101"] [type="agent"]')).toContainText('sorry if you feel');
  await page.keyboard.type(NON_APOLOGY.sentence);
  await expectMarks(page, [NON_APOLOGY.mark]);
});

for (const { label, says } of [
  { label: 'Internal note', says: 'Not watching: this is an internal note' },
  { label: 'Kanal 7', says: 'Not watching: Amends cannot tell whether the customer will read this' },
]) {
  test(`Zendesk: “${label}” is left alone until it is a public reply again`, async ({ page, extension }) => {
    await zendesk.open(page);
    const panel = await extension.panel(page);
    await page.keyboard.type(NON_APOLOGY.sentence);
    await expectMarks(page, [NON_APOLOGY.mark]);
    await chooseChannel(page, label);
    await expect(panel.getByText(says)).toBeVisible();
    await page.keyboard.type(` ${NON_APOLOGY.sentence}`);
    await poll(() => countHighlights(page)).toBe(0);
    await chooseChannel(page, 'Public reply');
    await expectMarks(page, [NON_APOLOGY.mark, NON_APOLOGY.mark]);
  });
}

test('Zendesk: the marks of one ticket are removed while another is open', async ({ page }) => {
  await zendesk.open(page);
  await page.keyboard.type(NON_APOLOGY.sentence);
  await expectMarks(page, [NON_APOLOGY.mark]);
  await page.getByRole('button', { name: 'Ticket 102' }).click();
  const other = page.locator('[data-ticket-id="102"] [data-test-id="omnicomposer-rich-text-ckeditor"]');
  await other.click();
  await page.keyboard.type('Hello Ola.');
  await expectMarks(page, []);
  await page.getByRole('button', { name: 'Ticket 101' }).click();
  await page.locator('[data-ticket-id="101"] [data-test-id="omnicomposer-rich-text-ckeditor"]').click();
  await expectMarks(page, [NON_APOLOGY.mark]);
});

test('a page that is not a helpdesk is left alone', async ({ page }) => {
  await page.goto('https://www.example.org/');
  await page.getByRole('button', { name: 'Reply' }).click();
  await page.keyboard.type(NON_APOLOGY.sentence);
  await expect(page.getByRole('textbox', { name: 'Message Body' })).toContainText(NON_APOLOGY.sentence);
  expect(await countHighlights(page)).toBe(0);
});

for (const desk of desks) {
  test(`${desk.name}: switched off in the options, it is left alone until it is switched on`, async ({
    page,
    context,
    extension,
  }) => {
    await desk.open(page);
    const panel = await extension.panel(page);
    await page.keyboard.type(NON_APOLOGY.sentence);
    await expectMarks(page, [NON_APOLOGY.mark]);
    const options = await context.newPage();
    await options.goto(`chrome-extension://${extension.id}/options.html`);
    await options.getByRole('checkbox', { name: desk.name }).uncheck();
    await page.bringToFront();
    await expectMarks(page, []);
    await expect(panel.getByText('Not watching: the coach is switched off on this site')).toBeVisible();
    await options.getByRole('checkbox', { name: desk.name }).check();
    await expectMarks(page, [NON_APOLOGY.mark]);
  });
}
