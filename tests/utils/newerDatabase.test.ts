import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { importCounts } from '../../utils/stats/imports/importCounts';
import { statsBetween } from '../../utils/stats/queryStats';
import { recordEvents } from '../../utils/stats/recordEvents';
import { reasonOf } from '../../utils/stats/storageTrouble';
import { database } from '../../utils/storage/database';
import { fileOf, sampleHead, sampleSheet } from '../support/countsOf';

const NEWER = 'were made by a newer version of Amends. Update the extension to use them.';
const EVENT = {
  day: '2026-11-21',
  site: 'zendesk',
  ruleId: 'defensive/our-policy',
  category: 'defensive',
  phrase: 'as per our policy',
  situation: 'recovery',
  isRead: true,
  outcome: 'shown',
  change: 1,
} as const;

function ended<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** What is in the database, whatever its version. */
async function content(): Promise<{ version: number; tables: string[]; rows: unknown[] }> {
  const opened = await ended(indexedDB.open('amends'));
  const rows = await ended(opened.transaction('sheets').objectStore('sheets').getAll());
  const { version, objectStoreNames } = opened;
  opened.close();
  return { version, tables: [...(objectStoreNames as unknown as Iterable<string>)], rows };
}

describe('a database that a newer version has made', () => {
  let before: Awaited<ReturnType<typeof content>>;

  beforeEach(async () => {
    fakeBrowser.reset();
    database.close();
    await Dexie.delete('amends');
    const newer = indexedDB.open('amends', 9990);
    // With another shape, and without tables that this version has.
    newer.onupgradeneeded = () => {
      const sheets = newer.result.createObjectStore('sheets', { keyPath: 'name' });
      sheets.createIndex('day', 'day');
      sheets.add({ name: 'a', day: '2026-11-21', more: 1 });
      newer.result.createObjectStore('tomorrow');
    };
    (await ended(newer)).close();
    before = await content();
    await database.open().catch(() => undefined);
  });

  it('is left as it is, and every use of it says why', async () => {
    expect(await recordEvents({ id: 'a', conversation: 'a', events: [EVENT] })).toBe(
      `The statistics ${NEWER} Your reply is not affected.`,
    );
    const trouble = await statsBetween({ from: '', to: '' }).catch((error: unknown) => reasonOf(error, 'figures'));
    expect(trouble).toBe(`The figures ${NEWER}`);
    const file = fileOf(sampleHead(), { sheet: sampleSheet() });
    expect(await importCounts(file, new AbortController().signal, () => {})).toEqual({
      refused: { sentences: [`The imported figures ${NEWER}`], more: 0 },
    });
    expect(await content()).toEqual(before);
  });
});
