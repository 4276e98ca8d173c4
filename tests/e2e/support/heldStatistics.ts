import type { Page } from '@playwright/test';
import { poll } from './poll';

declare global {
  interface Window {
    /** Ends the transaction that blocks others from the counts. */
    releaseStatistics?: () => void;
  }
}

/**
 * Blocks everything else from the stored counts, as another transaction does, until `releaseStatistics`.
 * @param own one of the extension's own pages
 */
export function holdStatistics(own: Page): Promise<void> {
  return own.evaluate(
    () =>
      new Promise<void>((held, failed) => {
        const opening = indexedDB.open('amends');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('sheets', 'readwrite').objectStore('sheets');
          let isHeld = true;
          window.releaseStatistics = () => {
            isHeld = false;
          };
          // A transaction lasts as long as there are requests in it.
          const keepOpen = () => {
            if (isHeld) store.count().onsuccess = keepOpen;
            else opening.result.close();
          };
          store.count().onsuccess = () => {
            held();
            keepOpen();
          };
        };
      }),
  );
}

/** Waits until the background tries to count something, and cannot because the counts are blocked. */
export async function waitsForStatistics(own: Page): Promise<void> {
  await poll(() => own.evaluate(isKeptWaiting), 'the background waits to count').toBe(true);
}

/** Releases the counts. */
export function releaseStatistics(own: Page): Promise<void> {
  return own.evaluate(() => window.releaseStatistics?.());
}

/**
 * Whether a transaction on the counts is waiting: it then blocks the other table that it needs, while a table that it
 * does not need keeps answering.
 */
async function isKeptWaiting(): Promise<boolean> {
  const ended = (request: IDBRequest) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = (await ended(indexedDB.open('amends'))) as IDBDatabase;
  const count = (name: string) => ended(database.transaction(name).objectStore(name).count());
  let isThrough = false;
  const through = count('handled').then(() => {
    isThrough = true;
  });
  for (let answers = 0; answers < 20; answers += 1) await count('incidents');
  void through.finally(() => database.close());
  return !isThrough;
}
