import { database } from '../storage/database';
import type { StoreBatch, WaitingCount } from './outboxRows';
import { type StoreKey, storeRow } from './storeRow';

/** The tables the outbox reads and writes. */
export const OUTBOX_TABLES = [database.outbox, database.batches, database.store];

/** The most distinct counts that wait, some ten megabytes: three months of an agent who works eight hours. */
export const MOST_WAITING = 20_000;
/** Per request: half a megabyte. */
export const MOST_ROWS = 2_000;

/**
 * Adds changes to those that wait. Changes that cancel out leave nothing. When too many wait, the oldest day is given
 * up, and how much that was is counted. Call it in a transaction over OUTBOX_TABLES.
 */
export async function addWaiting(changes: readonly (StoreKey & { change: number })[]): Promise<void> {
  const sums = new Map<string, WaitingCount>();
  for (const one of changes) {
    const key = nameOf(one);
    sums.set(key, { ...one, key, change: one.change + (sums.get(key)?.change ?? 0) });
  }
  const keys = [...sums.keys()];
  const known = await database.outbox.bulkGet(keys);
  for (const one of known) {
    const sum = one && sums.get(one.key);
    if (sum) sum.change += one.change;
  }
  const all = [...sums.values()];
  await database.outbox.bulkPut(all.filter(({ change }) => change !== 0));
  await database.outbox.bulkDelete(all.filter(({ change }) => change === 0).map(({ key }) => key));
  if (known.includes(undefined)) await dropOldest();
}

async function dropOldest(): Promise<void> {
  while ((await database.outbox.count()) > MOST_WAITING) {
    const oldest = await database.outbox.orderBy('day').first();
    if (!oldest) return;
    const counts = await database.outbox.where('day').equals(oldest.day).delete();
    const before = await database.store.get('dropped');
    const sum = before?.name === 'dropped' ? before.counts : 0;
    await database.store.put({ name: 'dropped', counts: sum + counts, day: oldest.day });
  }
}

/**
 * The batch to send: the unconfirmed one, else one of what waits, the oldest days first. What is in it no longer waits.
 * Undefined if there is nothing to send.
 */
export function nextBatch(): Promise<StoreBatch | undefined> {
  return database.transaction('rw', OUTBOX_TABLES, async () => {
    const open = await database.batches.toCollection().first();
    if (open) return open;
    const waiting = await database.outbox.orderBy('day').limit(MOST_ROWS).toArray();
    if (waiting.length === 0) return undefined;
    const id = crypto.randomUUID();
    const batch = { id, rows: waiting.map((one, row) => storeRow(one, id, row)) };
    await database.batches.add(batch);
    await database.outbox.bulkDelete(waiting.map(({ key }) => key));
    return batch;
  });
}

/** The store has received a batch: it is not sent again. */
export function confirmBatch(id: string): Promise<void> {
  return database.batches.delete(id);
}

/** How many counts wait, including those of an unconfirmed batch. */
export async function countWaiting(): Promise<number> {
  const batches = await database.batches.toArray();
  return (await database.outbox.count()) + batches.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Forgets what waits, of all days or of those before one: it is sent to nobody. */
export async function forgetWaiting(before = '\uffff'): Promise<void> {
  await database.transaction('rw', OUTBOX_TABLES, async () => {
    await database.outbox.where('day').below(before).delete();
    // The remaining rows keep their numbers: the store may have them already.
    await database.batches.toCollection().modify((batch, at) => {
      batch.rows = batch.rows.filter(({ day }) => day >= before);
      if (batch.rows.length === 0) delete (at as { value?: StoreBatch }).value;
    });
  });
}

function nameOf(of: StoreKey): string {
  const { day, helpdesk, situation, rulesVersion, readerVersion, agent, subject, rule, phrase, step, measure } = of;
  return JSON.stringify([
    ...[day, helpdesk, situation, rulesVersion, readerVersion],
    ...[agent, subject, rule, phrase, step, measure],
  ]);
}
