import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/extension';
import { WITH_READER } from './support/places';
import { ARGUMENTS, hasReader, NO_READER } from './support/readInContext';

const BAD = '"I\'m sorry if you feel that way, Mr. Okonkwo.\nBest, Jo"';

function table(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, at) => `${at},"Where is ""it""?",${at % 4 === 0 ? BAD : 'Thank you!'}`,
  );
  return `Ticket,Customer message,Reply\n${lines.join('\n')}\n`;
}

async function open(page: Page, id: string, name: string, content: string) {
  await page.goto(`chrome-extension://${id}/dashboard.html`);
  const part = page.getByRole('region', { name: 'Past replies' });
  await part.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  return part;
}

test('an export of sent replies is reviewed, and its figures shown', async ({ page, extension }) => {
  const part = await open(page, extension.id, 'sent.csv', table(400));
  await expect(part.getByLabel('Column of the reply')).toHaveValue('Reply');
  await expect(part.getByLabel('What the customer wrote')).toHaveValue('Customer message');
  await expect(part.getByText(/^About 4\d\d replies on one core: the rules take /)).toBeVisible();
  await part.getByRole('button', { name: 'Review these replies' }).click();
  await expect(part.getByText('100 of 400 replies')).toBeVisible();
  await expect(part.getByText('25%', { exact: true }).first()).toBeVisible();
  await expect(part.getByText('n = 400 replies, 95% interval 21–29%').first()).toBeVisible();
  await expect(part.getByRole('row', { name: /^Non-apology 100 100%/ })).toBeVisible();
  await expect(part).not.toContainText('Okonkwo');
  await expectAccessible(page);

  const download = page.waitForEvent('download');
  await part.getByRole('button', { name: 'Save the figures as CSV' }).click();
  expect(fs.readFileSync(await (await download).path(), 'utf8')).toContain(
    'replies with a flag,,100,400,25.00,21.01,29.47\r\n',
  );
});

test('a long review can be cancelled, and another column chosen', async ({ page, extension }) => {
  const part = await open(page, extension.id, 'long.csv', table(60_000));
  await part.getByRole('button', { name: 'Review these replies' }).click();
  await expect(part.getByRole('progressbar', { name: 'Replies reviewed' })).toBeVisible();
  await part.getByRole('button', { name: 'Cancel' }).click();
  await expect(part.getByRole('button', { name: 'Review these replies' })).toBeVisible();
  await part.getByLabel('Column of the reply').selectOption('Ticket');
  await expect(part.getByRole('button', { name: 'Review these replies' })).toBeVisible();
});

test('what cannot be read is said in a sentence', async ({ page, extension }) => {
  const part = await open(page, extension.id, 'book.csv', 'PK\u0003\u0004');
  await expect(part.getByRole('alert')).toHaveText(
    'book.csv could not be read: it is an Excel or zip file. Please save it as CSV.',
  );
  const input = part.locator('input[type=file]');
  const choose = (name: string, text: string) =>
    input.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await choose('cut.csv', 'id,text\n1,Thank you!\n2\n3,"I am');
  await part.getByRole('button', { name: 'Review these replies' }).click();
  await part.getByText('2 records could not be read, and are not in the figures.').click();
  await expect(part.getByText('Line 4: a quotation mark is missing: the file may be cut off.')).toBeVisible();
  await choose('names.csv', 'first,second\na,b\n');
  await expect(part.getByLabel('Column of the reply')).toHaveValue('');
});

test('its figures are kept where the lead says so, with a source of their own, and taken back', async ({
  page,
  extension,
}) => {
  const part = await open(page, extension.id, 'sent.csv', table(40));
  await part.getByRole('button', { name: 'Review these replies' }).click();
  await part.getByRole('button', { name: 'Keep the figures as counts' }).click();
  await expect(part.getByText('The figures of 40 replies are kept.')).toBeFocused();
  const helpdesks = page.getByRole('region', { name: 'By helpdesk', exact: true });
  await expect(helpdesks.getByRole('rowheader')).toHaveText(['Past replies']);
  await page.getByRole('button', { name: /^Take back Past replies/ }).click();
  await page.getByRole('button', { name: 'Remove them' }).click();
  await expect(page.getByRole('heading', { name: 'No figures for these days yet' })).toBeVisible();
});

test('a file in UTF-16 with HTML in it is read, and the page says how', async ({ page, extension }, info) => {
  const text = '\uFEFFid\tReply\r\n1\t<p>I&rsquo;m sorry if you feel that way.</p><blockquote>Where?</blockquote>\r\n';
  await page.goto(`chrome-extension://${extension.id}/dashboard.html`);
  const part = page.getByRole('region', { name: 'Past replies' });
  const file = { name: 'unicode.txt', mimeType: 'text/plain', buffer: Buffer.from(text, 'utf16le') };
  await part.locator('input[type=file]').setInputFiles(file);
  await expect(part.getByText('The file is in UTF-16, and read as such.')).toBeVisible();
  await expect(part.getByText(/^The replies are in HTML: tags/)).toBeVisible();
  await part.getByRole('button', { name: 'Review these replies' }).click();
  await expect(part.getByText('1 of 1 replies')).toBeVisible();
  await expect(part.getByRole('row', { name: /^Non-apology/ })).toBeVisible();
  await part.screenshot({ path: info.outputPath('past-replies.png') });
});

test.describe('with the reader', () => {
  test.skip(() => !hasReader(WITH_READER), NO_READER);
  test.use({ folder: WITH_READER });
  // The model is opened on machines that are busy with other things too.
  test.setTimeout(120_000);

  test('both times are told beforehand, and either reading can be chosen', async ({ page, extension }, info) => {
    const [argument = ''] = ARGUMENTS;
    const rows = Array.from({ length: 30 }, (_, at) => `${at},${at % 3 === 0 ? `"${argument}"` : 'Thank you!'}`);
    const part = await open(page, extension.id, 'argued.csv', `id,Reply\n${rows.join('\n')}\n`);
    const both = part.getByRole('radio', {
      name: /^Rules and reader\. (?:A second|About \d+ \w+), as the coach reads/,
    });
    await expect(both).toBeChecked({ timeout: 60_000 });
    const rules = part.getByRole('radio', { name: /^Rules alone\. (?:A second|About \d+ \w+), faster/ });
    await expect(part.getByText(/^About \d+ replies on one core: the rules take .*, the reader /)).toBeVisible();
    await part.screenshot({ path: info.outputPath('past-replies-choice.png') });
    await part.getByRole('button', { name: 'Review these replies' }).click();
    await expect(part.getByText('Read by rules and reader.')).toBeVisible({ timeout: 60_000 });
    await expect(part.getByText('10 of 30 replies')).toBeVisible();
    await part.screenshot({ path: info.outputPath('past-replies-reader.png') });

    const file = { name: 'again.csv', mimeType: 'text/csv', buffer: Buffer.from(`id,Reply\n${rows.join('\n')}\n`) };
    await part.locator('input[type=file]').setInputFiles(file);
    await expect(both).toBeChecked({ timeout: 60_000 });
    await rules.check();
    await part.getByRole('button', { name: 'Review these replies' }).click();
    await expect(part.getByText('Read by the rules alone.')).toBeVisible();
    await expect(part.getByText('0 of 30 replies')).toBeVisible();
  });
});
