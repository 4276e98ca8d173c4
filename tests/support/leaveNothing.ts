import { afterAll, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { listenersLeft } from './listenersLeft';

// The next file runs in the same process, and with the same document if it has one.
const restore = keep(fakeBrowser);
const endNoting = typeof document === 'undefined' ? undefined : listenersLeft();

afterAll(async () => {
  vi.restoreAllMocks();
  restore();
  fakeBrowser.reset();
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name = '' }) => deleteDatabase(name)));
  if (!endNoting) return;
  document.head.replaceChildren();
  document.body.replaceChildren();
  expect(endNoting(), 'listeners that a test left behind').toEqual([]);
});

/** Returns what gives an object the properties that it has now, and its parts theirs. */
function keep(object: object): () => void {
  const properties = { ...object };
  const parts = Object.values(properties)
    .filter((value) => typeof value === 'object' && value !== null)
    .map(keep);
  return () => {
    for (const name of Object.keys(object)) if (!(name in properties)) Reflect.deleteProperty(object, name);
    Object.assign(object, properties);
    for (const restorePart of parts) restorePart();
  };
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((done, failed) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => done();
    request.onerror = () => failed(request.error);
  });
}
