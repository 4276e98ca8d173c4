import { database } from '../storage/database';
import type { OpenFlags } from './openFlagsRow';
import type { StatEvent, StatKey } from './statRow';

/** What rows of earlier versions do not say about their flags. */
const UNKNOWN = { situation: '', isRead: false } as const;

/** Rejects when they cannot be read. */
export async function openFlagsOf(key: string): Promise<StatKey[]> {
  return ((await database.openFlags.get(key))?.flags ?? []).map((flag) => ({ ...UNKNOWN, ...flag }));
}

/**
 * Records what was counted in a conversation's draft. Call it in the transaction that stores the counts.
 * @param isWatched the draft lasted through a pause
 * @returns whether that is known for the first time
 */
export async function followDraft(
  key: string,
  events: readonly StatEvent[],
  isWatched: boolean,
  now: number,
): Promise<boolean> {
  const flags = await openFlagsOf(key);
  const wasWatched = await isWatchedDraft(key);
  for (const event of events) {
    const { outcome, change, ...flag } = event;
    // Shown, or an answer taken back: open. Answered, or never shown: not open.
    if ((outcome === 'shown') === (change === 1)) flags.push(flag);
    else {
      const at = flags.findIndex((known) => isSame(known, event));
      if (at >= 0) flags.splice(at, 1);
    }
  }
  await store({ key, updated: now, flags, isWatched: wasWatched || isWatched });
  return isWatched && !wasWatched;
}

/**
 * The draft of a conversation was sent: what follows is another one. Call it in the transaction that counts the reply.
 * @returns whether it was counted as watched
 */
export async function endDraft(key: string, now: number): Promise<boolean> {
  const wasWatched = await isWatchedDraft(key);
  // Its flags are answered by their own events.
  if (wasWatched) await store({ key, updated: now, flags: await openFlagsOf(key), isWatched: false });
  return wasWatched;
}

/** Forgets the drafts that have not changed since a time. */
export function pruneOpenFlags(before: number): Promise<number> {
  return database.openFlags.where('updated').below(before).delete();
}

async function isWatchedDraft(key: string): Promise<boolean> {
  return (await database.openFlags.get(key))?.isWatched ?? false;
}

async function store(row: OpenFlags): Promise<void> {
  const { isWatched, ...rest } = row;
  if (row.flags.length === 0 && !isWatched) await database.openFlags.delete(row.key);
  else await database.openFlags.put(isWatched ? row : rest);
}

function isSame(one: StatKey, other: StatKey): boolean {
  return one.day === other.day && one.site === other.site && one.ruleId === other.ruleId && one.phrase === other.phrase;
}
