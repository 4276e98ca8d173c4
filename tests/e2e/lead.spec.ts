import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessibleInBothSchemes } from './support/axe';
import { expect, test } from './support/extension';

const today = new Date().toLocaleDateString('sv-SE');
/** Before the days that are shown at first, and after those that are deleted. */
const before = new Date(Date.now() - 60 * 86_400_000).toLocaleDateString('sv-SE');

const KNOWN = { situation: 'recovery', causeKind: 'process', stage: 'order', source: '' };
const INCIDENTS = [
  {
    id: 'a',
    day: today,
    site: 'zendesk',
    ...KNOWN,
    failed: 'Room 12 was sold twice.',
    cause: 'Two calendars.\nNobody compares them.',
    effect: '=1+1 guests without a room',
    fix: 'Took them to the hotel next door, paid for both nights.',
    prevention: 'One calendar.',
  },
  {
    id: 'b',
    day: today,
    site: 'gmail',
    ...KNOWN,
    failed: 'Late parcel',
    cause: '',
    effect: '',
    fix: '',
    prevention: '',
  },
  { id: 'c', day: before, site: 'gmail', ...KNOWN, failed: 'Long ago', cause: '', effect: '', fix: '', prevention: '' },
];

const STORED = {
  incidents: INCIDENTS,
  incidentCounts: INCIDENTS.map(({ day, site }) => ({ day, site, ...KNOWN, count: 1 })),
  promises: [
    { day: today, site: 'zendesk', situation: '', kind: 'updates', source: '', met: 8, missed: 1, dropped: 2 },
    { day: before, site: 'gmail', situation: '', kind: 'updates', source: '', met: 90, missed: 0, dropped: 0 },
  ],
};

async function open(page: Page, id: string, name: string, heading: string): Promise<void> {
  await page.goto(`chrome-extension://${id}/${name}.html`);
  await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
}

/** Stores rows where the panel stores them, and shows them. */
async function store(page: Page, tables: Record<string, object[]>): Promise<void> {
  await expect(page.getByText(/^None\. In the panel/)).toBeVisible();
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('amends');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(Object.keys(rows), 'readwrite');
          for (const [table, added] of Object.entries(rows)) {
            for (const row of added) writing.objectStore(table).put(row);
          }
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    tables,
  );
  await page.reload();
}

test('incidents are listed, exported, and deleted one by one', async ({ page, extension }) => {
  await open(page, extension.id, 'dashboard', 'Statistics');
  await store(page, STORED);
  const notes = page.getByRole('article');
  await expect(notes).toHaveCount(2);
  await expect(page.getByRole('article', { name: `${today}, Zendesk` })).toContainText('Nobody compares them.');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export these notes' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^amends-incidents-.+\.csv$/);
  const csv = fs.readFileSync(await download.path(), 'utf8');
  expect(csv).toMatch(
    /^\uFEFFDay,Helpdesk,What failed,Cause,Effect,Fix,Prevention,Situation,Kind of cause,Stage,Source\r\n/,
  );
  expect(csv).toContain("'=1+1 guests without a room");
  expect(csv).not.toContain('Long ago');

  await page.getByRole('button', { name: `Delete the note of ${today}, Gmail…` }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('The note is deleted.')).toBeVisible();
  await expect(notes).toHaveCount(1);
  await page.reload();
  await expect(notes).toHaveCount(1);
});

test('promises are summed over the days that are shown, and deleted with the rest', async ({ page, extension }) => {
  await open(page, extension.id, 'dashboard', 'Statistics');
  await store(page, STORED);
  const promises = page.getByRole('region', { name: 'Promises kept' });
  const helpdesks = promises.getByRole('region', { name: 'Promises by helpdesk' }).locator('tbody tr');
  await expect(helpdesks).toHaveText([/^Zendesk 89%.*812$/]);

  await page.getByLabel('From', { exact: true }).fill('');
  await expect(helpdesks).toHaveText([/^Gmail 100%.*9000$/, /^Zendesk 89%.*812$/]);
  await page.getByRole('checkbox', { name: /^Incident notes/ }).uncheck();
  await page.getByRole('button', { name: 'Delete what is ticked…' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(promises.getByText('No reminder ended in these days.')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(3);
});

test('a habit stays done after a reload, and can be undone', async ({ page, extension }) => {
  await open(page, extension.id, 'dashboard', 'Statistics');
  const play = page.getByRole('region', { name: 'A lead’s habits' }).getByRole('listitem').filter({
    hasText: 'Run a role play every week',
  });
  await play.getByRole('button', { name: /^Done today/ }).click();
  await expect(play.getByText('Done today.')).toBeVisible();
  await page.reload();
  await play.getByRole('button', { name: /^Undo/ }).click();
  await expect(play.getByText('Not marked as done yet.')).toBeVisible();
  await play.getByRole('link', { name: /practice page/ }).click();
  await expect(page.getByRole('heading', { name: 'Practice', level: 1 })).toBeVisible();
});

test('the options of a recovery survive a reload, and invalid ones are refused', async ({ page, extension }) => {
  await open(page, extension.id, 'options', 'Options');
  await page.getByRole('checkbox', { name: 'Agents may send gifts' }).uncheck();
  await page.getByLabel('Who may give gifts').fill('Only Ana');
  await page.getByLabel('Minutes until progress').fill('45');
  await page.getByLabel('Minutes between updates').fill('often');
  await page.getByLabel('Check afterwards at').fill('16:30');
  await page.getByRole('checkbox', { name: 'Saturday' }).check();
  await expect(page.getByText('Please write a whole number from 10 to 1440. Until then it stays “60”.')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Agents may send gifts' })).not.toBeChecked();
  await expect(page.getByLabel('Who may give gifts')).toHaveValue('Only Ana');
  await expect(page.getByLabel('Minutes until progress')).toHaveValue('45');
  await expect(page.getByLabel('Minutes between updates')).toHaveValue('60');
  await expect(page.getByLabel('Check afterwards at')).toHaveValue('16:30');
  await expect(page.getByRole('checkbox', { name: 'Saturday' })).toBeChecked();
});

test('axe finds nothing serious in pages with a lot of data, in light and in dark', async ({ page, extension }) => {
  await open(page, extension.id, 'dashboard', 'Statistics');
  await store(page, STORED);
  await page.getByRole('button', { name: /^Done today: Run a role play/ }).click();
  await page.getByRole('button', { name: `Delete the note of ${today}, Gmail…` }).click();
  await expect(page.getByText('Delete this note?')).toBeVisible();
  await expectAccessibleInBothSchemes(page);

  await open(page, extension.id, 'options', 'Options');
  await page.getByLabel('Minutes until progress').fill('soon');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/Until then it stays “20”/)).toBeVisible();
  await expectAccessibleInBothSchemes(page);
});

for (const { name, heading } of [
  { name: 'dashboard', heading: 'Statistics' },
  { name: 'options', heading: 'Options' },
]) {
  test(`the ${name} page fits a narrow window`, async ({ page, extension }) => {
    await page.setViewportSize({ width: 400, height: 800 });
    await open(page, extension.id, name, heading);
    if (name === 'dashboard') await store(page, STORED);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
  });
}
