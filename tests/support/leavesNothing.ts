import { afterAll, expect } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

// The next file runs in the same process.
afterAll(async () => {
  expect(await indexedDB.databases(), 'databases that a test left behind').toEqual([]);
  expect(await fakeBrowser.storage.local.get(), 'what a test left stored').toEqual({});
});
