import type { Page } from '@playwright/test';
import { poll } from './poll';

declare global {
  interface Window {
    /** Ends the transaction that keeps others from the counts. */
    letGo?: () => void;
  }
}

/**
 * Keeps everybody else from the stored counts, as another transaction does, until `letGo`.
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
          window.letGo = () => {
            isHeld = false;
          };
          // A transaction lasts as long as something is asked in it.
          const goOn = () => {
            if (isHeld) store.count().onsuccess = goOn;
            else opening.result.close();
          };
          store.count().onsuccess = () => {
            held();
            goOn();
          };
        };
      }),
  );
}

/** Waits until the background wants to count something, and cannot as the counts are held. */
export async function waitsForStatistics(own: Page): Promise<void> {
  await poll(() => own.evaluate(isKeptWaiting), 'the background waits to count').toBe(true);
}

/** Gives the counts free again. */
export function letGo(own: Page): Promise<void> {
  return own.evaluate(() => window.letGo?.());
}

/**
 * Whether somebody's transaction with the counts waits: it then keeps others from the other table that it needs, while
 * one that it does not need answers again and again.
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
