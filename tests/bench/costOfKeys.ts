import { metricsOf } from '../e2e/support/pageMemory';
import type { Bench } from './benchBrowsers';

/** Main-thread milliseconds per key, everything counted: script, style, layout, paint. */
export interface Cost {
  /** Elapsed time: longer on a busy machine. */
  elapsed: number;
  /** By the thread's own clock, which stops while another program has the processor. */
  busy: number;
}

/** Between two keys, in milliseconds: a fast typist, at about 140 words a minute. Most take twice as long. */
export const KEY_MS = 80;

/** @param keys what is typed at the caret */
export async function costOfKeys({ page, session }: Bench, keys: string): Promise<Cost> {
  await page.bringToFront();
  const before = await metricsOf(session);
  await page.keyboard.type(keys, { delay: KEY_MS });
  const after = await metricsOf(session);
  const each = (name: string) => (1000 * ((after.get(name) ?? 0) - (before.get(name) ?? 0))) / keys.length;
  return { elapsed: each('TaskDuration'), busy: each('ThreadTime') };
}
