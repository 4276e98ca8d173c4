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
  const metrics = await metricsOf(session);
  const value = (name: string) => metrics.get(name) ?? Number.NaN;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), heap: value('JSHeapUsedSize') / 2 ** 20 };
}

/** What Chromium measures in a page, by its names, once `Performance` is enabled: times in seconds, memory in bytes. */
export async function metricsOf(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}
