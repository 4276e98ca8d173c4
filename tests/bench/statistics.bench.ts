import { test } from '../e2e/support/extension';
import { openWith, ratio, under } from './million';

const ROUNDS = 5;
const SIZES = [1_000, 1_000_000];
/** The longest that a lead should wait, in milliseconds. */
const GOALS = { figures: 1000, change: 200 };

/** How long the statistics take to show their first figures, and to apply a filter. */
const figures: number[] = [];
const changes: number[] = [];
for (const size of SIZES) {
  test(`first figures and a filter change, with ${size.toLocaleString('en')} events`, async ({ page, extension }) => {
    const { events, sheets } = await openWith(page, extension.id, size);
    console.log(`${events.toLocaleString('en')} events on ${sheets.length.toLocaleString('en')} sheets`);
    const first: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto(`chrome-extension://${extension.id}/dashboard.html`);
      await page.getByRole('region', { name: 'In short' }).waitFor();
      // From the beginning of the page, as the browser counts it.
      first.push(await page.evaluate(() => performance.now()));
    }
    note('first figures', first, figures);
    await page.getByRole('region', { name: 'Hours of the week' }).waitFor();
    const times: number[] = [];
    for (const value of ['gmail', '', 'zendesk', 'freshdesk', '']) times.push(await page.evaluate(change, value));
    note('filter change', times, changes);
    say('first figures', figures, GOALS.figures);
    say('filter change, to the next picture', changes, GOALS.change);
  });
}

/** Records the median of some times. */
function note(what: string, times: readonly number[], kept: number[]): void {
  kept.push(Math.round(under(0.5, times)));
  console.log(`${what}: ${times.map(Math.round).join(', ')} ms`);
}

function say(what: string, times: readonly number[], goal: number): void {
  const [few = Number.NaN, many] = times;
  console.log(
    many === undefined
      ? `${what}: ${few} ms`
      : `${what}: ${many} ms, ${ratio(many, few)} as long as with few, ${ratio(many, goal)} the goal`,
  );
}

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
