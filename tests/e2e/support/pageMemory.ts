import type { CDPSession, Page } from '@playwright/test';

/** What a page holds on to, once everything that nothing refers to was swept away. */
export interface PageMemory {
  nodes: number;
  listeners: number;
  /** In megabytes. */
  heap: number;
}

/** Opens a way to weigh a page. Only Chromium has it. */
export async function openScales(page: Page): Promise<() => Promise<PageMemory>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return () => weigh(session);
}

async function weigh(session: CDPSession): Promise<PageMemory> {
  // What the first sweep frees in the page's own memory lets go of scripts, and the other way round.
  for (let sweep = 0; sweep < 3; sweep += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), heap: value('JSHeapUsedSize') / 2 ** 20 };
}
