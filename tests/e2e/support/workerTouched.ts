import type { BrowserContext } from '@playwright/test';

/** Where a test had the extension's worker in its hands: it may have stopped it, or changed what it does. */
const touched = new WeakSet<BrowserContext>();

/** The worker is not as it was from here on: only a new one is as good as new. */
export function touchWorker(context: BrowserContext): void {
  touched.add(context);
}

/** Whether that happened since the last call. */
export function wasWorkerTouched(context: BrowserContext): boolean {
  return touched.delete(context);
}
