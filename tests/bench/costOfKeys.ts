import type { Bench } from './benchBrowsers';

/**
 * Main-thread milliseconds a key, everything counted: script, style, layout, paint.
 * @param keys what is typed at the caret
 */
export async function costOfKeys({ page, session }: Bench, keys: string): Promise<number> {
  await page.bringToFront();
  const before = await taskSeconds(session);
  await page.keyboard.type(keys, { delay: 25 });
  return (1000 * ((await taskSeconds(session)) - before)) / keys.length;
}

async function taskSeconds(session: Bench['session']): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}
