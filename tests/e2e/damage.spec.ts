import fs from 'node:fs';
import type { Page, Worker } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { type Extension, expect, test } from './support/extension';
import { poll } from './support/poll';

const TODAY = new Date().toLocaleDateString('sv-SE');
const KEY = { day: TODAY, situation: 'recovery', rules: '0a1b2c3d', model: '', source: '' };
const GOOD = { ruleId: 'defensive/our-policy', phrase: 'as per our policy', shown: 3 };
const REPLIES = { watched: 1, sent: 0, flagged: 0, clean: 0, corrected: 0, words: 0 };
const SHEET = { ...KEY, site: 'zendesk', flags: [GOOD], replies: REPLIES, steps: [] };
const BROKEN = { ...SHEET, site: 'gmail', flags: [{ ...GOOD, ruleId: ['x'], phrase: ['p'] }] };

/** Adds sheets to the statistics without checking them. */
function storeStatistics(page: Page, rows: object[]): Promise<void> {
  return page.evaluate(
    (added) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('amends');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('sheets', 'readwrite');
          for (const row of added) writing.objectStore('sheets').put(row);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    rows,
  );
}

const open = (page: Page, { id }: Extension, name: string) => page.goto(`chrome-extension://${id}/${name}.html`);

test('a broken row is left out, reported and deleted, and the page works', async ({ page, extension }) => {
  await open(page, extension, 'dashboard');
  await expect(page.getByRole('heading', { name: 'No figures for these days yet' })).toBeVisible();
  await storeStatistics(page, [SHEET, BROKEN]);
  await page.reload();
  await expect(page.getByRole('cell', { name: GOOD.phrase })).toBeVisible();
  await expect(page.getByText('1 row could not be read and is left out.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Delete it…' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('What could not be read is deleted.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('cell', { name: GOOD.phrase })).toBeVisible();
  await expect(page.getByText('could not be read')).toHaveCount(0);
});

/** Damage that no page expects, until the page is loaded without it. */
const DAMAGES = [
  {
    name: 'options',
    complaint: 'is not a function',
    damage: (worker: Worker) => worker.evaluate(() => chrome.storage.local.set({ dismissedPhrases: 7 })),
    mend: (worker: Worker) => worker.evaluate(() => chrome.storage.local.remove(['dismissedPhrases'])),
  },
  {
    name: 'dashboard',
    complaint: 'no figure can be written',
    // It accepts whatever is stored, so a part of the browser is made to fail.
    damage: (_: Worker, page: Page) =>
      page.addInitScript(() => {
        if (sessionStorage.getItem('mended')) return;
        Number.prototype.toLocaleString = () => {
          throw new Error('no figure can be written');
        };
      }),
    mend: (_: Worker, page: Page) => page.evaluate(() => sessionStorage.setItem('mended', 'yes')),
  },
];

for (const { name, complaint, damage, mend } of DAMAGES) {
  test(`on a crashed ${name} page the statistics can be saved and deleted`, async ({ page, extension }) => {
    await open(page, extension, 'dashboard');
    await expect(page.getByRole('heading', { name: 'No figures for these days yet' })).toBeVisible();
    await storeStatistics(page, [SHEET, BROKEN]);
    const worker = await extension.worker();
    await damage(worker, page);

    await open(page, extension, name);
    // The page may briefly show its content before it crashes.
    await expect(page.getByRole('alert').filter({ hasText: 'This page has stopped' })).toBeVisible();
    await expectAccessible(page);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save statistics as CSV' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`amends-statistics-${TODAY}-to-${TODAY}.csv`);
    expect(fs.readFileSync(await download.path(), 'utf8')).toContain(
      `${GOOD.ruleId},defensive,${GOOD.phrase},3,0,0,0,0`,
    );

    await page.getByRole('button', { name: 'Delete all statistics…' }).click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await expect(page.getByText('The statistics are deleted.')).toBeVisible();
    // React reports what the boundary caught.
    await poll(() => extension.errors.length).toBeGreaterThan(0);
    for (const error of extension.errors.splice(0)) expect(error).toContain(complaint);

    await mend(worker, page);
    await page.getByRole('button', { name: 'Reload this page' }).click();
    await expect(page.getByRole('navigation').first()).toBeVisible();
    await open(page, extension, 'dashboard');
    await expect(page.getByRole('heading', { name: 'No figures for these days yet' })).toBeVisible();
  });
}
