import type { Page } from '@playwright/test';
import { touchWorker } from './workerTouched';

/**
 * Stops the extension's service worker, as the browser does with an idle one, and waits until it has stopped; the next
 * event starts a new one. Playwright's handle of the worker is useless afterwards.
 * @param own one of the extension's own pages
 */
export async function stopWorker(own: Page): Promise<void> {
  touchWorker(own.context());
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
