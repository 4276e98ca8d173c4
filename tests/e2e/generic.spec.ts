import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/extension';
import { allowHost, withdrawHost } from './support/hostPermission';
import { countHighlights, expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';

const INBOX = 'https://inbox.example.com/inbox/42';
const HOST = 'https://inbox.example.com/*';
const OFFER = 'Coach my replies on inbox.example.com';
const WATCHING = 'Watching what you write on inbox.example.com';

const reply = (page: Page) => page.getByRole('textbox', { name: 'Reply', exact: true });

test('an unknown page is coached once the agent has chosen it, and left alone once they withdraw that', async ({
  page,
  context,
  extension,
}) => {
  await page.goto(INBOX);
  await reply(page).click({ position: { x: 20, y: 12 } });
  await page.keyboard.type(NON_APOLOGY.sentence);
  const panel = await extension.panel(page);
  await expect(panel.getByText('Not watching: this page is not one of your helpdesks')).toBeVisible();
  await expectAccessible(panel);
  await allowHost(context, extension.id, HOST);
  await page.bringToFront();

  // What was written before is marked without a reload; the quoted mail is not.
  await panel.getByRole('button', { name: OFFER }).click();
  await expectMarks(page, [NON_APOLOGY.mark]);
  await expect(panel.getByText(WATCHING)).toBeVisible();
  await expect(panel.getByText(/notes cannot be told from replies/)).toBeVisible();
  await expect(panel.getByRole('button', { name: NON_APOLOGY.words, exact: true })).toBeVisible();

  await page.getByRole('textbox', { name: 'Plain reply' }).click();
  await page.keyboard.type(NON_APOLOGY.sentence);
  await expectMarks(page, [NON_APOLOGY.mark, NON_APOLOGY.mark]);

  const options = await context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await expectAccessible(options);
  await options.getByRole('button', { name: 'Remove inbox.example.com' }).click();
  await expect(options.getByText('inbox.example.com', { exact: true })).toBeHidden();
  await page.bringToFront();
  await expectMarks(page, []);
  await expect(panel.getByRole('button', { name: OFFER })).toBeVisible();
  const worker = await extension.worker();
  expect((await worker.evaluate(() => chrome.permissions.getAll())).origins).not.toContain(HOST);

  await page.reload();
  await reply(page).click({ position: { x: 20, y: 12 } });
  await page.keyboard.type(NON_APOLOGY.sentence);
  await expect(reply(page)).toContainText(NON_APOLOGY.sentence);
  expect(await countHighlights(page)).toBe(0);
});

test('fields that are not for replies are left alone', async ({ page, context, extension }) => {
  await choose(page, context, extension);
  for (const [role, name] of [
    ['searchbox', 'Search'],
    ['combobox', 'Assign to'],
    ['textbox', 'Subject'],
  ] as const) {
    await page.getByRole(role, { name }).fill(NON_APOLOGY.sentence);
  }
  await reply(page).click({ position: { x: 20, y: 12 } });
  await page.keyboard.type(NON_APOLOGY.sentence);
  await expectMarks(page, [NON_APOLOGY.mark]);
});

test('a reply in a frame without an address is coached, at once and on later visits', async ({
  page,
  context,
  extension,
}) => {
  await choose(page, context, extension);
  for (const visit of [1, 2]) {
    const [, frame] = page.frames();
    if (!frame) throw new Error('The page has no frame.');
    expect(frame.url()).toBe('about:srcdoc');
    await frame.locator('body').click();
    await page.keyboard.type(NON_APOLOGY.sentence);
    await expectMarks(frame, [NON_APOLOGY.mark]);
    if (visit === 1) await page.reload();
  }
});

test('a chosen host is coached on every visit, and after the extension was reloaded', async ({
  page,
  context,
  extension,
}) => {
  await choose(page, context, extension);
  await page.goto('https://inbox.example.com/inbox/43');
  await reply(page).click({ position: { x: 20, y: 12 } });
  await page.keyboard.type(NON_APOLOGY.sentence);
  await expectMarks(page, [NON_APOLOGY.mark]);

  const worker = await extension.worker();
  const gone = worker.waitForEvent('close');
  await worker.evaluate(() => chrome.runtime.reload());
  await gone;
  await extension.worker();
  // The open page has a new coach.
  await page.getByRole('searchbox').click();
  await reply(page).click({ position: { x: 20, y: 12 } });
  await page.keyboard.press('End');
  await page.keyboard.type(` ${NON_APOLOGY.sentence}`);
  await expectMarks(page, [NON_APOLOGY.mark, NON_APOLOGY.mark]);
  await page.goto('https://inbox.example.com/inbox/44');
  await reply(page).click({ position: { x: 20, y: 12 } });
  await page.keyboard.type(NON_APOLOGY.sentence);
  await expectMarks(page, [NON_APOLOGY.mark]);
});

test('a host that is withdrawn in the browser’s own settings is forgotten', async ({ page, context, extension }) => {
  await choose(page, context, extension);
  await reply(page).click({ position: { x: 20, y: 12 } });
  await page.keyboard.type(NON_APOLOGY.sentence);
  await expectMarks(page, [NON_APOLOGY.mark]);
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await expect(options.getByText('inbox.example.com', { exact: true })).toBeVisible();
  await withdrawHost(context, extension.id, HOST);
  await expect(options.getByText('inbox.example.com', { exact: true })).toBeHidden();
  await page.bringToFront();
  await expectMarks(page, []);
});

test('an address is chosen in the options; an invalid one is refused there', async ({ page, context, extension }) => {
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  const field = page.getByRole('textbox', { name: 'Address of your helpdesk' });
  await field.fill('chrome://settings');
  await field.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'must start with https://' })).toBeVisible();
  await allowHost(context, extension.id, HOST);
  await page.bringToFront();
  await field.fill('inbox.example.com/inbox/42');
  await field.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove inbox.example.com' })).toBeVisible();
  await expect(field).toHaveValue('');

  const inbox = await context.newPage();
  await inbox.goto(INBOX);
  await inbox.getByRole('textbox', { name: 'Plain reply' }).click();
  await inbox.keyboard.type(NON_APOLOGY.sentence);
  await expectMarks(inbox, [NON_APOLOGY.mark]);
});

/** Chooses the host of the unknown page, from the panel. */
async function choose(
  page: Page,
  context: Parameters<typeof allowHost>[0],
  extension: { id: string; panel(page: Page): Promise<Page> },
): Promise<void> {
  await page.goto(INBOX);
  const panel = await extension.panel(page);
  await allowHost(context, extension.id, HOST);
  await page.bringToFront();
  await panel.getByRole('button', { name: OFFER }).click();
  await expect(panel.getByText('Not watching: click into a reply to a customer')).toBeVisible();
}
