import { loadModule } from '../../utils/commands/loadModule.mjs';
import { test } from '../e2e/support/extension';
import { storeRows } from '../e2e/support/storeRows';
import type { monthOfEvents as make } from '../support/monthOfEvents';

const { monthOfEvents } = (await loadModule('tests/support/monthOfEvents.ts')) as { monthOfEvents: typeof make };

const ROUNDS = 5;

/** How long the statistics take to show their first figures, and to follow a filter, with a million events stored. */
test('first figures and a filter change', async ({ page, extension: { id } }) => {
  const lastDay = new Date().toLocaleDateString('sv-SE');
  const { events, ...tables } = monthOfEvents({ seed: 14, lastDay, days: 60, agents: 250, repliesADay: 20 });
  console.log(`${events.toLocaleString('en')} events on ${tables.sheets.length.toLocaleString('en')} sheets`);
  await page.goto(`chrome-extension://${id}/dashboard.html`);
  await page.getByRole('heading', { name: 'No figures for these days yet' }).waitFor();
  await storeRows(page, tables);
  const first: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto(`chrome-extension://${id}/dashboard.html`);
    await page.getByRole('region', { name: 'In short' }).waitFor();
    // From the beginning of the page, as the browser counts it.
    first.push(await page.evaluate(() => performance.now()));
  }
  console.log(`first figures: ${middle(first)} ms, the middle of ${ROUNDS} rounds`);
  const changes: number[] = [];
  for (const value of ['gmail', '', 'zendesk', 'freshdesk', '']) changes.push(await page.evaluate(change, value));
  console.log(`filter change, to the next picture: ${middle(changes)} ms`);
});

/** Chooses a helpdesk, and waits until the page is painted with its figures. @returns milliseconds */
async function change(value: string): Promise<number> {
  const field = [...document.querySelectorAll('select')].find((one) =>
    one.labels?.[0]?.textContent?.startsWith('Helpdesk'),
  );
  if (!field) throw new Error('There is no filter by helpdesk.');
  const start = performance.now();
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  return performance.now() - start;
}

function middle(times: readonly number[]): number {
  return Math.round([...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN);
}
