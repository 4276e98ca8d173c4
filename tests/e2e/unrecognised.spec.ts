import { expectAccessible } from './support/axe';
import { zendesk } from './support/desks';
import { expect, test } from './support/extension';
import { expectMarks } from './support/marks';
import { NON_APOLOGY } from './support/phrases';

const SAYS = 'Not watching: the reply field was not recognised';
// A page of a known helpdesk that no longer matches its file at all.
const CHANGED = 'https://acme.zendesk.com/inbox/42';

test('a helpdesk that has changed beyond recognition is coached in generic mode, until the agent stops it', async ({
  page,
  context,
  extension,
}) => {
  await page.goto(CHANGED);
  const panel = await extension.panel(page);
  await expect(panel.getByText('Not watching: click into a reply to a customer')).toBeVisible();
  await page.getByRole('searchbox').click();
  await page.getByRole('textbox', { name: 'Plain reply' }).click();
  await page.keyboard.type(NON_APOLOGY.sentence);
  await expect(panel.getByText(SAYS)).toBeVisible();
  await expectAccessible(panel);
  await panel.getByRole('button', { name: 'Use generic mode' }).click();
  await expectMarks(page, [NON_APOLOGY.mark]);
  await expect(panel.getByText('Watching what you write on acme.zendesk.com')).toBeVisible();

  await page.reload();
  await page.getByRole('textbox', { name: 'Plain reply' }).click();
  await page.keyboard.type(NON_APOLOGY.sentence);
  await expectMarks(page, [NON_APOLOGY.mark]);

  const options = await context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.getByRole('button', { name: 'Leave generic mode on acme.zendesk.com' }).click();
  await expect(options.getByText('acme.zendesk.com', { exact: true })).toBeHidden();
  await page.bringToFront();
  await expectMarks(page, []);
  await page.getByRole('searchbox').click();
  await page.getByRole('textbox', { name: 'Plain reply' }).click();
  await expect(panel.getByText(SAYS)).toBeVisible();
});

test('a field that is focused when the panel opens is reported too', async ({ page, extension }) => {
  await page.goto(CHANGED);
  await page.getByRole('textbox', { name: 'Plain reply' }).click();
  const panel = await extension.panel(page);
  await expect(panel.getByText(SAYS)).toBeVisible();
});

test('there is no warning for a helpdesk whose reply field is found', async ({ page, extension }) => {
  await page.goto(zendesk.address);
  const panel = await extension.panel(page);
  await expect(panel.getByText('Not watching: click into a reply to a customer')).toBeVisible();
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.setAttribute('aria-label', 'Search people');
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.type('Kim Lee');
  await zendesk.open(page);
  await expect(panel.getByText('Watching your reply in Zendesk')).toBeVisible();
  await expect(panel.getByText(SAYS)).toBeHidden();
});
