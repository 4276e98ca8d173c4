import type { World } from './tab';

/**
 * Puts rows into the extension's database, as its background would, without removing any.
 * @param own one of the extension's own pages, once it has opened the database
 * @param rows by the name of their table
 */
export function storeRows(own: World, rows: Record<string, object[]>): Promise<void> {
  return own.evaluate(
    (json) =>
      new Promise<void>((resolve, reject) => {
        const tables: Record<string, object[]> = JSON.parse(json);
        const opening = indexedDB.open('amends');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(Object.keys(tables), 'readwrite');
          for (const [table, added] of Object.entries(tables)) {
            for (const row of added) writing.objectStore(table).put(row);
          }
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    // One string: the browser's protocol takes seconds to carry a month of objects.
    JSON.stringify(rows),
  );
}
