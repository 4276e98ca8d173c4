import type { Page } from '@playwright/test';

/**
 * Stops the extension's service worker, as the browser does with one that has been idle, and waits until it has stopped;
 * the next event starts it anew. What Playwright has of the worker is of no use afterwards.
 * @param own one of the extension's own pages
 */
export async function stopWorker(own: Page): Promise<void> {
  const session = await own.context().newCDPSession(own);
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
