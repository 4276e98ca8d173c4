import type { CDPSession, Page } from '@playwright/test';

/**
 * Stops the extension's service worker, as the browser does with one that has been idle; the next event starts it anew.
 * What Playwright has of the worker is of no use afterwards.
 * @param own one of the extension's own pages
 */
export function stopWorker(own: Page): Promise<void> {
  return watching(
    own,
    async (session, stopped) => {
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped;
    },
    'stopped',
  );
}

/**
 * Waits until the service worker runs.
 * @param own one of the extension's own pages
 */
export function workerRuns(own: Page): Promise<void> {
  return watching(own, (_, running) => running, 'running');
}

/** Does something beside a promise of when the browser says that the worker has come to a status. */
async function watching(
  own: Page,
  run: (session: CDPSession, reached: Promise<void>) => Promise<void>,
  status: 'running' | 'stopped',
): Promise<void> {
  const session = await own.context().newCDPSession(own);
  const reached = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === status)) done();
    });
  });
  await session.send('ServiceWorker.enable');
  await run(session, reached);
  await session.detach();
}
