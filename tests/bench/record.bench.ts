import { type BuildOptions, build } from 'vite';
import { shipValues } from '../../utils/build/shipValues';
import { test } from '../e2e/support/extension';
import { openWith, ratio, under } from './million';
import type {} from './recorder';

const SIZES = [1_000, 1_000_000];
const BATCHES = 300;
const WARM_UP = 50;
const costs: number[] = [];

/** What counting costs with little and with much stored: it should stay the same. */
for (const size of SIZES) {
  test(`cost of a recorded event with ${size.toLocaleString('en')} stored`, async ({ page, extension }) => {
    await openWith(page, extension.id, size);
    // A page that reads none of it.
    await page.goto(`chrome-extension://${extension.id}/options.html`);
    await page.evaluate(await bundled());
    const times = await page.evaluate(recordBatches, BATCHES);
    costs.push(under(0.2, times.slice(WARM_UP)));
    const [few = Number.NaN, many] = costs;
    console.log(
      many === undefined
        ? `an event: ${few.toFixed(2)} ms`
        : `an event: ${many.toFixed(2)} ms with a million stored, ${ratio(many, few)} as long as with a thousand`,
    );
  });
}

/** The recorder as one script. */
async function bundled(): Promise<string> {
  const options: BuildOptions = {
    write: false,
    lib: { entry: new URL('./recorder.ts', import.meta.url).pathname, formats: ['iife'], name: 'recorder' },
  };
  const built = await build({ configFile: false, logLevel: 'error', plugins: [shipValues()], build: options });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The recorder could not be bundled.');
  return output.output[0].code;
}

/** @returns how long each event took, in milliseconds */
async function recordBatches(count: number): Promise<number[]> {
  const { recordEvents } = window;
  if (!recordEvents) throw new Error('There is no recorder.');
  const times: number[] = [];
  for (let batch = 0; batch < count; batch += 1) {
    const key = {
      day: new Date().toLocaleDateString('sv-SE'),
      site: 'zendesk',
      situation: 'recovery',
      isRead: false,
      ruleId: 'defensive/our-policy',
      category: 'defensive',
      phrase: `as per our policy ${batch % 50}`,
    } as const;
    const start = performance.now();
    const trouble = await recordEvents({
      id: crypto.randomUUID(),
      conversation: `conversation ${batch}`,
      events: [
        { ...key, outcome: 'shown', change: 1 },
        { ...key, outcome: 'sent', change: 1 },
      ],
    });
    times.push((performance.now() - start) / 2);
    if (trouble) throw new Error(trouble);
  }
  return times;
}
