import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { applyFirstRewrite } from './support/card';
import { zendesk } from './support/desks';
import { type Extension, expect, test } from './support/extension';
import { holdStatistics, releaseStatistics, waitsForStatistics } from './support/heldStatistics';
import { clickMark, expectMarks } from './support/marks';
import { NON_APOLOGY, REPETITION } from './support/phrases';
import { poll } from './support/poll';
import { setTimer, wakeBackground } from './support/setTimer';
import { stopWorker } from './support/stopWorker';
import { countsOf, storedIn } from './support/stored';

// The browser may stop a background at any time: nothing may be lost by that, and nothing counted twice.

const { counted } = NON_APOLOGY;

async function openOwn(page: Page, { id }: Extension, file: string): Promise<Page> {
  const own = await page.context().newPage();
  await own.goto(`chrome-extension://${id}/${file}`);
  await page.bringToFront();
  return own;
}

/** Writes a reply whose flag is counted at the next pause, or when it is sent. */
async function write(page: Page, { sentence, mark } = NON_APOLOGY): Promise<void> {
  await page.keyboard.type(`${sentence} `);
  await expectMarks(page, [mark]);
  // Only a pause after a change is counted, and the coach may have started after the last key.
  await page.keyboard.type('Bye. ');
}

const counts = async (own: Page) => countsOf(await storedIn(own))[counted];

/** Moments at which the background is stopped while a reply is written and sent. */
const MOMENTS: Record<string, (page: Page, own: Page, pause: () => Promise<void>) => Promise<void>> = {
  async 'before the pause'(page, own) {
    await write(page);
    await stopWorker(own);
    await zendesk.send(page);
  },
  async 'while it counts what the pause showed'(page, own, pause) {
    await holdStatistics(own);
    await write(page);
    await waitsForStatistics(own);
    await stopWorker(own);
    await releaseStatistics(own);
    await pause();
    await zendesk.send(page);
  },
  async 'after the pause'(page, own, pause) {
    await write(page);
    await pause();
    await stopWorker(own);
    await zendesk.send(page);
  },
  async 'while it counts what was sent'(page, own, pause) {
    await write(page);
    await pause();
    await holdStatistics(own);
    await zendesk.send(page);
    await waitsForStatistics(own);
    await stopWorker(own);
    await releaseStatistics(own);
  },
  async 'at once after sending'(page, own) {
    await write(page);
    await zendesk.send(page);
    await stopWorker(own);
  },
};

test('ten replies, with the background stopped at different moments: each is counted once', async ({
  page,
  extension,
}) => {
  test.slow();
  await zendesk.open(page);
  const own = await openOwn(page, extension, 'options.html');
  const shown = async () => (await counts(own))?.[0] ?? 0;
  const moments = Object.entries(MOMENTS);
  for (let reply = 1; reply <= 10; reply += 1) {
    const [name, run] = moments[reply % moments.length] as (typeof moments)[number];
    await test.step(`stopped ${name}`, async () => {
      await run(page, own, () => poll(shown, 'flags that are counted as shown').toBe(reply));
      await poll(() => zendesk.draft(page), 'the reply is gone').toBe('');
      await zendesk.focus(page);
    });
  }
  await poll(() => counts(own), 'shown, fixed, edited, dismissed, sent').toEqual([10, 0, 0, 0, 10]);
  // A message whose answer was lost would be resent before the next one.
  await write(page);
  await poll(() => counts(own)).toEqual([11, 0, 0, 0, 10]);
});

// Superfluous words have no blank that would have to be filled in first.
for (const moment of ['right before', 'while it counts']) {
  test(`a rewrite with the background stopped ${moment} it is counted once`, async ({ page, extension }) => {
    await zendesk.open(page);
    const own = await openOwn(page, extension, 'options.html');
    const fixes = async () => countsOf(await storedIn(own))[REPETITION.counted];
    await write(page, REPETITION);
    await poll(fixes).toEqual([1, 0, 0, 0, 0]);
    await clickMark(page, REPETITION.words);
    if (moment === 'right before') await stopWorker(own);
    else await holdStatistics(own);
    await applyFirstRewrite(page);
    if (moment === 'while it counts') {
      await waitsForStatistics(own);
      await stopWorker(own);
      await releaseStatistics(own);
    }
    await poll(fixes).toEqual([1, 1, 0, 0, 0]);
    await zendesk.send(page);
    await poll(() => zendesk.draft(page), 'the reply is gone').toBe('');
    await zendesk.focus(page);
    await write(page, REPETITION);
    await poll(fixes).toEqual([2, 1, 0, 0, 0]);
  });
}

/** The parts of the worker that only these tests use. */
interface Notifications {
  create(...values: unknown[]): Promise<unknown>;
  getAll(): Promise<object>;
}

test('a reminder that was taken and not shown when the background was stopped is shown once by the next one', async ({
  page,
  extension,
}) => {
  const own = await openOwn(page, extension, 'options.html');
  await wakeBackground(own);
  const worker = await extension.worker();
  // The system does not answer before the worker is stopped.
  await worker.evaluate(() => {
    const { notifications } = chrome as unknown as { notifications: Notifications };
    notifications.create = () => new Promise(() => undefined);
  });
  const now = Date.now();
  await setTimer(own, {
    id: 'a-promise',
    kind: 'commitment',
    conversation: 'nowhere',
    site: 'zendesk',
    origin: 'https://acme.zendesk.com',
    due: now + 600_000,
    remind: now,
    created: now - 60_000,
    status: 'waiting',
  });
  const timer = async () => (await storedIn(own)).timers.map(({ status, shown }) => ({ status, shown }));
  await poll(timer).toEqual([{ status: 'reminded', shown: false }]);
  const notifications = () =>
    own.evaluate(async () =>
      Object.keys(await (chrome as unknown as { notifications: Notifications }).notifications.getAll()),
    );
  expect(await notifications()).toEqual([]);

  await stopWorker(own);
  await wakeBackground(own);
  await poll(notifications, 'notifications').toEqual(['a-promise']);
  await poll(timer).toEqual([{ status: 'reminded', shown: true }]);

  // The next background has nothing more to show: the notification was removed, and none appears.
  await own.evaluate(() =>
    (chrome as unknown as { notifications: { clear(id: string): Promise<unknown> } }).notifications.clear('a-promise'),
  );
  await stopWorker(own);
  await wakeBackground(own);
  await wakeBackground(own);
  expect(await notifications()).toEqual([]);
  expect(await timer()).toEqual([{ status: 'reminded', shown: true }]);
});

test('an export while the background is stopped contains everything once', async ({ page, extension }) => {
  await zendesk.open(page);
  await write(page);
  const dashboard = await openOwn(page, extension, 'dashboard.html');
  await poll(() => counts(dashboard)).toEqual([1, 0, 0, 0, 0]);
  await zendesk.send(page);
  await poll(() => zendesk.draft(page), 'the reply is gone').toBe('');
  await poll(() => counts(dashboard)).toEqual([1, 0, 0, 0, 1]);
  await dashboard.bringToFront();
  const table = dashboard.getByRole('region', { name: 'Flagged phrases' });
  await expect(table.getByRole('row', { name: counted })).toBeVisible();
  await dashboard.getByRole('button', { name: 'Export CSV' }).click();
  const file = dashboard.getByRole('region', { name: 'What the file of the days contains' });
  const downloading = dashboard.waitForEvent('download');
  const clicking = file.getByRole('button', { name: 'Save the file' }).click();
  await stopWorker(dashboard);
  await clicking;
  const csv = fs.readFileSync(await (await downloading).path(), 'utf8');
  const rows = csv.trim().split('\r\n').slice(1);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatch(/,1,0,0,0,1,0,0,recovery,[\da-f]{8},$/);
});
