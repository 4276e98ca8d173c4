import type { Page } from '@playwright/test';
import { loadModule } from '../../utils/commands/loadModule.mjs';
import type { monthOfEvents as make } from '../support/monthOfEvents';
import { expectAccessibleInBothSchemes } from './support/axe';
import { expectTableAndFiles } from './support/charts';
import { desks } from './support/desks';
import { type Extension, expect, test } from './support/extension';
import { expectMarks } from './support/marks';
import { PRAISE } from './support/phrases';
import { poll } from './support/poll';
import { storeRows } from './support/storeRows';

const { monthOfEvents } = (await loadModule('tests/support/monthOfEvents.ts')) as { monthOfEvents: typeof make };

// Sixty days of twenty agents take a while to store.
test.describe.configure({ timeout: 120_000 });

const today = new Date().toLocaleDateString('sv-SE');
// This month and the one before, for 20 agents.
const MONTH = monthOfEvents({ seed: 14, lastDay: today, days: 60, agents: 20, repliesADay: 20 });

/** Opens the statistics with a team's counts in them. */
async function openWith(page: Page, { id }: Extension, query = ''): Promise<void> {
  await page.goto(`chrome-extension://${id}/dashboard.html`);
  await expect(page.getByRole('heading', { name: 'No figures for these days yet' })).toBeVisible();
  const { events: _, ...tables } = MONTH;
  await storeRows(page, tables);
  await page.goto(`chrome-extension://${id}/dashboard.html${query}`);
  await expect(page.getByRole('region', { name: 'In short' })).toBeVisible();
}

/** Charts are drawn once their code has loaded. */
async function expectDrawn(page: Page): Promise<void> {
  const charts = page.locator('.chart .drawing');
  // Trend, categories, phrases, checklist, hours; promises and how they ended, incidents.
  await expect(charts).toHaveCount(8);
  await expect(charts.filter({ has: page.locator('canvas') })).toHaveCount(8);
}

test('a reply is counted when it is begun and when it is sent, together with its word count', async ({
  page,
  context,
  extension,
}) => {
  const [gmail] = desks;
  await gmail?.open(page);
  await page.keyboard.type(`${PRAISE.sentence} `);
  await expectMarks(page, [PRAISE.mark]);
  const own = await context.newPage();
  await own.goto(`chrome-extension://${extension.id}/dashboard.html`);
  const replies = own.locator('.totals > div').filter({ hasText: 'Replies checked' });
  await expect(replies).toContainText('1 begun, 0 words sent');
  await page.bringToFront();
  await gmail?.send(page);
  await poll(() => page.evaluate(() => window.sent.length)).toBe(1);
  await own.bringToFront();
  await expect(replies.locator('.figure')).toHaveText('1');
  await expect(replies).toContainText(`1 begun, ${PRAISE.sentence.split(' ').length} words sent`);
});

test('a lead’s four questions are answered in words, each with a way to more', async ({ page, extension }) => {
  await openWith(page, extension);
  const answers = page.getByRole('region', { name: 'In short' }).getByRole('listitem');
  await expect(answers).toHaveCount(4);
  for (const { question, figure, part } of [
    { question: 'Which phrases hurt most?', figure: /^“.+”$/, part: 'Phrases' },
    { question: 'Is it better than before?', figure: /^Down by /, part: 'Over time' },
    {
      question: 'Which flags are false alarms?',
      figure: /disputed often$/,
      part: 'Flags that agents do not agree with',
    },
    { question: 'Which helpdesk needs help?', figure: /^Freshdesk$/, part: 'Helpdesks, situations, reader' },
  ]) {
    const answer = answers.filter({ hasText: question });
    await expect(answer.locator('.figure')).toHaveText(figure);
    await answer.getByRole('link').click();
    await expect(page.getByRole('heading', { name: part, exact: true, level: 2 })).toBeInViewport();
  }
});

test('outcomes add up to what was shown, can be sorted, and the reason is one click away', async ({
  page,
  extension,
}) => {
  await openWith(page, extension);
  const table = page.getByRole('region', { name: 'Phrases, summed' });
  const rows = table.locator('tbody tr');
  const counts = async () => {
    const cells = await rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.innerText.replaceAll(',', '')))),
    );
    return cells;
  };
  await expect(rows.nth(10)).toBeVisible();
  const summed = await counts();
  for (const [shown = 0, ...outcomes] of summed) expect(outcomes.reduce((sum, count) => sum + count)).toBe(shown);

  await table.getByRole('button', { name: 'Called wrong' }).click();
  await expect(table.getByRole('columnheader', { name: 'Called wrong' })).toHaveAttribute('aria-sort', 'descending');
  const disputed = (await counts()).map((row) => row[4] ?? 0);
  expect(disputed).toEqual([...disputed].sort((one, other) => other - one));
  await rows.first().getByText('Why', { exact: true }).click();
  await expect(rows.first().getByText(/^For example: “.+”$/)).toBeVisible();

  await page.getByRole('button', { name: 'By rule' }).click();
  await expect(table.getByRole('columnheader', { name: 'Rule' })).toBeVisible();
});

test('choices are kept in the address, and an address restores them', async ({ page, extension }) => {
  await openWith(page, extension, '?category=blame');
  await expect(page.getByRole('combobox', { name: 'Category' })).toHaveValue('blame');
  await page.getByRole('combobox', { name: 'Helpdesk' }).selectOption('Gmail');
  await expect(page).toHaveURL(/\?site=gmail&category=blame$/);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Helpdesk' })).toHaveValue('gmail');
  const helpdesks = page.getByRole('region', { name: 'By helpdesk', exact: true });
  await expect(helpdesks.getByRole('rowheader')).toHaveText(['Gmail']);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(helpdesks.getByRole('rowheader')).toHaveText(['Freshdesk', 'Gmail', 'Zendesk']);
});

test('each chart has its table and is saved as PNG and SVG', async ({ page, extension }) => {
  await openWith(page, extension);
  await expectDrawn(page);
  const charts = page.getByRole('figure');
  for (const chart of await charts.all()) {
    await expectTableAndFiles(chart);
  }
});

test('axe finds nothing serious in statistics of a team, in light and in dark', async ({ page, extension }, info) => {
  await openWith(page, extension);
  await expectDrawn(page);
  await expectAccessibleInBothSchemes(page);
  await page.screenshot({ path: info.outputPath('statistics-dark.png'), fullPage: true });
});

test('print shows the figures and charts, and no buttons', async ({ page, extension }, info) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openWith(page, extension);
  await expectDrawn(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.button:visible, select:visible')).toHaveCount(0);
  await expect(page.getByText(/^\d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d$/)).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.screenshot({ path: info.outputPath('statistics-print.png'), fullPage: true });
  const pdf = await page.pdf({ path: info.outputPath('statistics.pdf'), format: 'A4', printBackground: true });
  expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
});

test('the statistics of a team fit a narrow window, with each figure beside its name', async ({
  page,
  extension,
}, info) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await openWith(page, extension);
  await expectDrawn(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
  const cell = page.getByRole('region', { name: 'Phrases, summed' }).locator('tbody td').first();
  expect((await cell.boundingBox())?.x).toBeLessThan(400);
  await page.screenshot({ path: info.outputPath('statistics-narrow.png'), fullPage: true });
});
