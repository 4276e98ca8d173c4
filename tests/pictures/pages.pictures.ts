import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { loadModule } from '../../utils/commands/loadModule.mjs';
import { cardIn } from '../e2e/support/card';
import { zendesk } from '../e2e/support/desks';
import { type Extension, expect, test } from '../e2e/support/extension';
import { clickMark, expectMarks } from '../e2e/support/marks';
import { WITH_READER } from '../e2e/support/places';
import { storeRows } from '../e2e/support/storeRows';
import type { monthOfEvents as makeEvents } from '../support/monthOfEvents';
import type { monthOfRecoveries as makeRecoveries } from '../support/monthOfRecoveries';

const { monthOfEvents } = (await loadModule('tests/support/monthOfEvents.ts')) as { monthOfEvents: typeof makeEvents };
const { monthOfRecoveries } = (await loadModule('tests/support/monthOfRecoveries.ts')) as {
  monthOfRecoveries: typeof makeRecoveries;
};

const FOLDER = fileURLToPath(new URL('../../.github/pictures/', import.meta.url));

/** What Chrome's store expects of a picture. */
const STORE = { width: 1280, height: 800 };
const PANEL = { width: 400, height: 800 };

const DRAFT = [
  'Hi Nina,',
  "I'm sorry if you feel that your order was late. Unfortunately, as per our policy, we cannot refund postage.",
  'Our team works very hard, and I will write to you by Friday at noon.',
];
const FLAGGED = 'if you feel that your order was late';

// What the stores get, and not the tests' copy, which says that it has no reader.
test.use({ folder: WITH_READER });

/** The pages, and what is done on each before its picture is taken. */
const PAGES: { name: string; size: typeof STORE; open: (page: Page, extension: Extension) => Promise<Page> }[] = [
  {
    name: 'card',
    size: STORE,
    open: async (page) => {
      await write(page);
      await clickMark(page, FLAGGED);
      await expect(cardIn(page)).toBeVisible();
      return page;
    },
  },
  {
    name: 'panel',
    size: PANEL,
    open: async (page, extension) => {
      await write(page);
      const panel = await extension.panel(page);
      await expect(panel.getByRole('button', { name: FLAGGED, exact: true })).toBeVisible();
      await readerReads(panel);
      return panel;
    },
  },
  {
    name: 'practice',
    size: STORE,
    open: async (page, { id }) => {
      await page.goto(`chrome-extension://${id}/practice.html`);
      await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeFocused();
      await page.keyboard.type("I'm sorry if you feel that you waited too long. ");
      await expectMarks(page, ['warning: if you feel that you waited too long']);
      await readerReads(page);
      // The panel follows when the writing pauses.
      await expect(
        page.getByRole('button', { name: 'if you feel that you waited too long', exact: true }),
      ).toBeVisible();
      await clickMark(page, 'if you feel that you waited too long');
      await expect(cardIn(page)).toBeVisible();
      return page;
    },
  },
  {
    name: 'welcome',
    size: STORE,
    open: async (page, { id }) => {
      await page.goto(`chrome-extension://${id}/welcome.html`);
      // The coach loads into the example on the first click.
      await page.getByRole('textbox').click();
      await expectMarks(page, ['warning: if you feel that way', 'warning: You should have told us sooner']);
      return page;
    },
  },
  {
    name: 'options',
    size: STORE,
    open: async (page, { id }) => {
      await page.goto(`chrome-extension://${id}/options.html`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      return page;
    },
  },
  { name: 'statistics', size: STORE, open: async (page, { id }) => openStatistics(page, id) },
  {
    name: 'promises',
    size: STORE,
    open: async (page, { id }) => {
      const own = await openStatistics(page, id);
      const heading = own.getByRole('heading', { name: 'Promises kept', exact: true });
      await heading.scrollIntoViewIfNeeded();
      // With some space above it.
      await heading.evaluate((head) => {
        head.scrollIntoView();
        scrollBy(0, -50);
      });
      return own;
    },
  },
];

for (const theme of ['light', 'dark'] as const) {
  for (const { name, size, open } of PAGES) {
    test(`${name}, ${theme}`, async ({ page, extension }) => {
      await page.setViewportSize(STORE);
      await page.emulateMedia({ colorScheme: theme });
      const pictured = await open(page, extension);
      if (pictured !== page) {
        await pictured.setViewportSize(size);
        await pictured.emulateMedia({ colorScheme: theme });
      }
      await pictured.evaluate(() => document.fonts.ready);
      await pictured.screenshot({
        path: path.join(FOLDER, `${name}-${theme}.png`),
        caret: 'hide',
        animations: 'disabled',
      });
    });
  }
}

/** Waits until the reader has read the reply: loading its model takes a moment. */
async function readerReads(page: Page): Promise<void> {
  await expect(page.getByText('The reader reads along')).toBeVisible({ timeout: 30_000 });
}

/** Writes a reply with flaws in Zendesk's stand-in. */
async function write(page: Page): Promise<void> {
  await zendesk.open(page);
  for (const [line, text] of DRAFT.entries()) {
    if (line > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(text);
  }
  await page.keyboard.type(' ');
}

/** The statistics of a team of twenty, with promises and incidents. */
async function openStatistics(page: Page, id: string): Promise<Page> {
  const lastDay = new Date().toLocaleDateString('sv-SE');
  const { events: _, ...tables } = monthOfEvents({ seed: 14, lastDay, days: 60, agents: 20, repliesADay: 20 });
  const { promises, incidents, incidentCounts } = monthOfRecoveries({
    seed: 14,
    lastDay,
    days: 60,
    sites: ['zendesk'],
  });
  await page.goto(`chrome-extension://${id}/dashboard.html`);
  await expect(page.getByRole('heading', { name: 'No figures for these days yet' })).toBeVisible();
  await storeRows(page, { ...tables, promises, incidents, incidentCounts });
  await page.reload();
  await expect(page.locator('.chart .drawing').filter({ has: page.locator('canvas') })).toHaveCount(8);
  return page;
}
