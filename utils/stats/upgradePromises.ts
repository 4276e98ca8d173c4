import type { Transaction } from 'dexie';
import { countsOfNotes } from '../incidents/countsOfNotes';
import type { IncidentKey } from '../incidents/incident';
import type { PromiseCount } from '../timers/promiseCounts';

/** What earlier versions did not store with a promise or a note. */
const NOT_KNOWN = { situation: '', source: '' } as const;

/**
 * Brings the counts of reminders and the notes on incidents to the shape of version 6: earlier versions do not say what
 * kind a promise was, nor in which situation. An invalid row is left as it is, or left out: no page could show it.
 */
export async function upgradePromises(transaction: Transaction): Promise<void> {
  const counts: unknown[] = await transaction.table('timerCounts').toArray();
  await transaction.table('promises').bulkAdd(counts.flatMap(promiseOf));
  const notes = transaction.table('incidents');
  await notes.toCollection().modify((note) => Object.assign(note, { ...NOT_KNOWN, causeKind: '', stage: '' }));
  const all: unknown[] = await notes.toArray();
  await transaction.table('incidentCounts').bulkAdd(countsOfNotes(all.filter(isDated)));
}

function promiseOf(row: unknown): PromiseCount[] {
  if (!isDated(row)) return [];
  const { day, site, met, missed, dropped } = row as unknown as PromiseCount;
  if (![met, missed, dropped].every((count) => Number.isSafeInteger(count) && count >= 0)) return [];
  return [{ day, site, ...NOT_KNOWN, kind: '', met, missed, dropped }];
}

function isDated(row: unknown): row is IncidentKey {
  if (typeof row !== 'object' || row === null) return false;
  const { day, site } = row as Record<string, unknown>;
  return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && typeof site === 'string';
}
