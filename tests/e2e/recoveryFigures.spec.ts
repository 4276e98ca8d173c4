import type { Page } from '@playwright/test';
import { loadModule } from '../../utils/commands/loadModule.mjs';
import type { monthOfRecoveries as make } from '../support/monthOfRecoveries';
import { expectAccessibleInBothSchemes } from './support/axe';
import { expectTableAndFiles } from './support/charts';
import { type Extension, expect, test } from './support/extension';
import { storeRows } from './support/storeRows';

const { monthOfRecoveries } = (await loadModule('tests/support/monthOfRecoveries.ts')) as {
  monthOfRecoveries: typeof make;
};

// Two months of three helpdesks take a while to store and to draw.
test.describe.configure({ timeout: 120_000 });

const today = new Date().toLocaleDateString('sv-SE');
const { promises, incidents, incidentCounts } = monthOfRecoveries({
  seed: 14,
  lastDay: today,
  days: 60,
  sites: ['zendesk', 'gmail', 'freshdesk'],
});
const SHEETS = [0, 40].map((ago) => ({
  day: new Date(Date.now() - ago * 86_400_000).toLocaleDateString('sv-SE'),
  site: 'zendesk',
  situation: 'recovery',
  rules: '0a1b2c3d',
  model: '',
  source: '',
  flags: [],
  replies: { watched: 1200, sent: 1200, flagged: 0, clean: 1200, corrected: 0, words: 96_000 },
  steps: [],
}));

/** Opens the statistics with a team's promises and the incidents that it wrote down. */
async function openWith(page: Page, { id }: Extension, query = ''): Promise<void> {
  await page.goto(`chrome-extension://${id}/dashboard.html`);
  await expect(page.getByText('No reminder ended in these days.')).toBeVisible();
  await storeRows(page, { promises, incidents, incidentCounts, sheets: SHEETS });
  await page.goto(`chrome-extension://${id}/dashboard.html${query}`);
  await expect(page.getByRole('region', { name: 'Causes of incidents' })).toBeVisible();
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a lead sees how promises of each kind were kept, and shares the view by its address', async ({
  page,
  extension,
}) => {
  await openWith(page, extension);
  const kept = part(page, 'Promises kept');
  const kinds = part(page, 'Promises by what was promised').getByRole('rowheader');
  await expect(kinds).toHaveCount(5);
  await kept.getByRole('combobox', { name: 'What was promised' }).selectOption('Regular updates');
  await expect(kinds).toHaveText(['Regular updates']);
  await expect(page).toHaveURL(/\?kind=updates$/);
  await page.getByRole('combobox', { name: 'Situation' }).selectOption('');
  await page.reload();
  await expect(kinds).toHaveText(['Regular updates']);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(kinds).toHaveCount(5);
});

test('causes that come back are named, and notes found by their words, but not in the address', async ({
  page,
  extension,
}) => {
  await openWith(page, extension);
  const causes = part(page, 'Causes of incidents').getByRole('rowheader');
  await expect(causes.first()).toContainText('comes back');
  const notes = part(page, 'Notes, word for word');
  await notes.getByRole('searchbox').fill('calendars');
  await expect(notes.getByRole('article').first()).toContainText('Two calendars, and nobody compares them.');
  const found = await notes.getByRole('article').count();
  expect(found).toBe(incidents.filter(({ cause, day }) => cause.includes('calendars') && isShown(day)).length);
  expect(page.url()).not.toContain('calendars');
  await part(page, 'Incidents')
    .getByRole('combobox', { name: 'Kind of cause', exact: true })
    .selectOption('A supplier or partner failed');
  await expect(notes.getByRole('article')).toHaveCount(0);
  await expect(page).toHaveURL(/\?cause=supplier$/);
});

/** Whether a day is among the 30 that are shown at first. */
function isShown(day: string): boolean {
  return day > new Date(Date.now() - 30 * 86_400_000).toLocaleDateString('sv-SE');
}

test('their charts are drawn, have a table, and are saved as PNG and SVG', async ({ page, extension }) => {
  await openWith(page, extension);
  for (const title of ['Share of promises kept', 'How promises ended', 'Incidents by kind of cause']) {
    const chart = page.getByRole('figure').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
    await expect(chart.locator('canvas')).toBeVisible();
    await expectTableAndFiles(chart);
  }
});

test('axe finds nothing serious in promises and incidents, in light and in dark', async ({ page, extension }, info) => {
  await openWith(page, extension);
  await expect(page.locator('.chart canvas').last()).toBeVisible();
  await expectAccessibleInBothSchemes(page);
  for (const name of ['Promises kept', 'Incidents']) {
    await part(page, name).screenshot({ path: info.outputPath(`${name}-dark.png`) });
  }
});

test('on paper they have figures, charts and notes, and no button', async ({ page, extension }, info) => {
  await openWith(page, extension, '?cause=supplier');
  await expect(part(page, 'Incidents').locator('canvas')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  for (const name of ['Promises kept', 'Incidents']) {
    await expect(part(page, name).locator('button:visible, select:visible, input:visible')).toHaveCount(0);
    await part(page, name).screenshot({ path: info.outputPath(`${name}-print.png`) });
  }
  await expect(part(page, 'Incidents').getByText('Only: A supplier or partner failed.')).toBeVisible();
});

test('they fit a narrow window, with each figure beside its name', async ({ page, extension }, info) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await openWith(page, extension);
  await expect(part(page, 'Incidents').locator('canvas')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
  for (const table of ['Promises by helpdesk', 'Causes of incidents']) {
    const box = await part(page, table).locator('tbody td').last().boundingBox();
    expect((box?.x ?? 400) + (box?.width ?? 0)).toBeLessThanOrEqual(400);
    expect(box?.width ?? 0).toBeGreaterThan(250);
  }
  await part(page, 'Promises kept').screenshot({ path: info.outputPath('promises-narrow.png') });
  await part(page, 'Incidents').screenshot({ path: info.outputPath('incidents-narrow.png') });
});
