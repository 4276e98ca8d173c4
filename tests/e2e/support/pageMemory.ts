import type { CDPSession, Page } from '@playwright/test';

/** What a page keeps in memory after garbage collection. */
export interface PageMemory {
  nodes: number;
  listeners: number;
  /** In megabytes. */
  heap: number;
}

/** Prepares to measure a page's memory, which only Chromium supports. */
export async function openScales(page: Page): Promise<() => Promise<PageMemory>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return () => weigh(session);
}

async function weigh(session: CDPSession): Promise<PageMemory> {
  // What the first collection frees in the page's own memory releases scripts, and vice versa.
  for (let sweep = 0; sweep < 3; sweep += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), heap: value('JSHeapUsedSize') / 2 ** 20 };
}
