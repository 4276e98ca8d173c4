import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/extension';

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
  await expect(part.getByText('25.0 %').first()).toBeVisible();
  await expect(part.getByRole('row', { name: /Non-apology 100 100.0 %/ })).toBeVisible();
  await expect(part).not.toContainText('Okonkwo');
  await expectAccessible(page);

  const download = page.waitForEvent('download');
  await part.getByRole('button', { name: 'Save the figures as CSV' }).click();
  expect(fs.readFileSync(await (await download).path(), 'utf8')).toContain('replies with a flag,,100\r\n');
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
