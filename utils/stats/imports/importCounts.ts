import { i18n } from '#i18n';
import { database } from '../../storage/database';
import { pauses } from '../../storage/pauses';
import { readable } from '../../storage/readable';
import { browserName } from '../exports/browserName';
import type { CountsFile, CountsHead } from '../exports/countsFile';
import { localDay } from '../localDay';
import { reasonOf } from '../storageTrouble';
import { asImported } from './asImported';
import type { Problems } from './problems';
import { CountsReader } from './readCounts';
import { importName, type StoredImport } from './storedImport';
import { textOf } from './textOf';

/** A full year of a large team is a tenth of that, in bytes. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** Rows passed to storage at once: in between, the page can do other things. */
const SLICE = 200;

/** The result of an import: what was stored, or why nothing was. */
export type ImportOutcome = { imported: StoredImport } | { refused: Problems };

/**
 * Imports the counts of a file exported as JSON Lines: all or nothing.
 * @param onBytes receives how many bytes have been read so far
 * @throws AbortError when the signal is aborted; nothing is stored then
 */
export async function importCounts(
  file: Blob,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<ImportOutcome> {
  if (file.size > LARGEST_FILE) return refused(i18n.t('imports.refusal.tooLarge'));
  const reader = new CountsReader();
  try {
    const pause = pauses(signal);
    for await (const piece of textOf(file, signal, onBytes)) {
      if (!reader.push(piece)) break;
      await pause();
    }
    const counts = reader.end();
    return counts ? await store(counts, pause) : { refused: reader.problems };
  } catch (error) {
    if (signal.aborted) throw error;
    return refused(
      error instanceof DOMException && ['NotReadableError', 'NotFoundError'].includes(error.name)
        ? i18n.t('imports.refusal.unreadable')
        : reasonOf(error, 'imported figures'),
    );
  }
}

async function store(file: CountsFile, pause: () => Promise<void>): Promise<ImportOutcome> {
  const own = await browserName();
  const rows = await asImported(file, pause);
  await pause();
  const { file: id, from, to, holds, exported } = file.head;
  const imported: StoredImport = { id, from, to, holds, exported, sheets: rows.sheets.length, imported: localDay() };
  const { sheets, hours, promises, incidentCounts, incidents, imports } = database;
  const tables = [sheets, hours, promises, incidentCounts, incidents, imports];
  // Within the transaction: two pages may import the same file at the same time.
  const trouble = await database.transaction('rw', tables, async () => {
    const known = await overlap(file.head, own);
    if (known) return known;
    for (const slice of slices(rows.sheets)) await sheets.bulkAdd(slice);
    for (const slice of slices(rows.hours)) await hours.bulkAdd(slice);
    for (const slice of slices(rows.promises)) await promises.bulkAdd(slice);
    for (const slice of slices(rows.incidentCounts)) await incidentCounts.bulkAdd(slice);
    for (const slice of slices(rows.incidents)) await incidents.bulkAdd(slice);
    await imports.add(imported);
    return undefined;
  });
  return trouble === undefined ? { imported } : refused(trouble);
}

/** A sentence if some of a file's counts are already here. @param own the name of this browser */
async function overlap({ file, holds }: CountsHead, own: string): Promise<string | undefined> {
  if (await database.imports.get(file)) return i18n.t('imports.refusal.alreadyHere');
  const stored = readable('imports', await database.imports.toArray());
  for (const { browser, from, to } of holds) {
    const other = stored.find((one) =>
      one.holds.some((held) => held.browser === browser && held.from <= to && held.to >= from),
    );
    if (other) {
      return i18n.t('imports.refusal.daysAlreadyHere', { name: importName(other), from: other.from, to: other.to });
    }
    if (browser !== own) continue;
    for (const table of ['sheets', 'promises', 'incidentCounts']) {
      const isHere: unknown = await database
        .table<{ source: string }>(table)
        .where('day')
        .between(from, to, true, true)
        .filter(({ source }) => source === '')
        .first();
      if (isHere) return i18n.t('imports.refusal.ownAlreadyHere');
    }
  }
  return undefined;
}

function* slices<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += SLICE) yield rows.slice(at, at + SLICE);
}

function refused(sentence: string): ImportOutcome {
  return { refused: { sentences: [sentence], more: 0 } };
}
