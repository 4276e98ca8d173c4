import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/support/extension';
import { metricsOf } from '../e2e/support/pageMemory';
import { agentOf, openWith, ratio } from './million';

const EVENTS = 1_000_000;
/** Rows per second that an export should reach at least. */
const EXPORT_GOAL = 50_000;
const FILES = 200;
const EVENTS_A_FILE = 5_000;
/** Seconds that they should take at most, and milliseconds that the page may be busy without a pause. */
const IMPORT_GOAL = 60;
const PAUSE_GOAL = 200;

test.setTimeout(300_000);

/** Records how long the page is busy without a pause, from now on. */
async function watchPauses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const world = window as { longest?: number };
    world.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) world.longest = Math.max(world.longest ?? 0, duration);
    }).observe({ type: 'longtask' });
  });
  return () => page.evaluate(() => Math.round((window as { longest?: number }).longest ?? 0));
}

/** Memory that the page's scripts hold, in megabytes. */
async function heapOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => ((await metricsOf(session)).get('JSHeapUsedSize') ?? 0) / 1e6;
}

for (const format of ['CSV', 'JSON Lines', 'Parquet']) {
  test(`export of ${EVENTS.toLocaleString('en')} events as ${format}`, async ({ page, extension }) => {
    await openWith(page, extension.id, EVENTS);
    await page.goto(`chrome-extension://${extension.id}/dashboard.html?from=&to=`);
    await page.getByRole('region', { name: 'Hours of the week' }).waitFor();
    // The browser's dialog cannot be answered here: the file goes where a page may write without one.
    await page.evaluate(() => {
      Object.assign(window, {
        showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
          (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true }),
      });
    });
    const panel = page.getByRole('region', { name: 'Export', exact: true });
    await panel.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
    const pause = await watchPauses(page);
    const heap = await heapOf(page);
    const before = await heap();
    let most = before;
    const watch = setInterval(() => void heap().then((now) => (most = Math.max(most, now))), 50);
    const start = Date.now();
    await panel.getByRole('button', { name: 'Show the file' }).click();
    const save = panel.getByRole('button', { name: 'Save the file' });
    await save.waitFor({ timeout: 120_000 });
    const looked = Date.now();
    await save.click();
    await expect(panel.getByText('Saved.')).toBeVisible({ timeout: 120_000 });
    const saved = Date.now();
    clearInterval(watch);
    const rows = Number(/([\d,]+) (?:rows|lines)\./.exec(await panel.innerText())?.[1]?.replaceAll(',', ''));
    const speed = (1000 * rows) / (saved - looked);
    console.log(
      `${format}: ${rows.toLocaleString('en')} rows in ${(looked - start) / 1000} s to look and ${(saved - looked) / 1000} s ` +
        `to save: ${Math.round(speed).toLocaleString('en')} a second, ${ratio(speed, EXPORT_GOAL)} the goal for tables; ` +
        `memory ${ratio(most, before)} that of the page before; busy for ${await pause()} ms at most`,
    );
  });
}

test(`import of ${FILES} files of ${EVENTS_A_FILE.toLocaleString('en')} events`, async ({ page, extension }, info) => {
  const id = (first: string, number: number) =>
    `${first}${String(number).padStart(7, '0')}-0000-4000-8000-000000000000`;
  const files = Array.from({ length: FILES }, (_, number) => {
    const { sheets, hours, events } = agentOf(number, EVENTS_A_FILE);
    if (events !== EVENTS_A_FILE) throw new Error(`A file has ${events} events.`);
    const days = sheets.map(({ day }) => day).sort();
    const [from, to] = [`${days[0]?.slice(0, 7)}-01`, `${days.at(-1)?.slice(0, 7)}-31`];
    const head = {
      amendsCounts: 1,
      file: id('a', number),
      exported: days.at(-1),
      from,
      to: to.replace(/(02)-31$/, '$1-28').replace(/(0[469]|11)-31$/, '$1-30'),
      holds: [{ browser: id('b', number), agent: `Agent ${number}`, from: days[0], to: days.at(-1) }],
      rules: [],
      readers: [],
      sheets: sheets.length,
      hours: hours.length,
    };
    const lines = [head, ...sheets.map((sheet) => ({ sheet })), ...hours.map((month) => ({ hours: month }))];
    const file = info.outputPath(`agent-${number}.jsonl`);
    fs.writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return file;
  });
  await page.goto(`chrome-extension://${extension.id}/dashboard.html`);
  await page.getByRole('heading', { name: 'No figures for these days yet' }).waitFor();
  const panel = page.getByRole('region', { name: 'Figures of other agents' });
  const pause = await watchPauses(page);
  await panel.getByLabel('Files to import').setInputFiles(files);
  const start = Date.now();
  await panel.getByText(`${FILES} files were added.`).waitFor({ timeout: 240_000 });
  const seconds = (Date.now() - start) / 1000;
  const during = await pause();
  await page.getByRole('region', { name: 'In short' }).waitFor();
  await page.getByRole('region', { name: 'Hours of the week' }).waitFor();
  console.log(
    `${FILES} files in ${seconds} s, ${ratio(seconds, IMPORT_GOAL)} the goal; busy for ${during} ms at most meanwhile, ` +
      `${ratio(during, PAUSE_GOAL)} the goal, and for ${await pause()} ms until the figures were there`,
  );
});
