import { database } from '../database';
import type { StatEvent, StatKey } from './statRow';

/**
 * The flags of a conversation's draft that were counted as shown and as nothing else yet. A page that is loaded anew,
 * or an updated extension, goes on counting from here, so that no flag is counted twice.
 */
export interface OpenFlags {
  /** The conversation's name in the storage. */
  key: string;
  /** When it last changed, in milliseconds since 1970. */
  updated: number;
  flags: StatKey[];
}

/** Rejects when they cannot be read. */
export async function openFlagsOf(key: string): Promise<StatKey[]> {
  return (await database.openFlags.get(key))?.flags ?? [];
}

/** Takes in what was counted in a conversation. Call it in the transaction that stores the counts. */
export async function followOpenFlags(key: string, events: readonly StatEvent[], now: number): Promise<void> {
  const flags = await openFlagsOf(key);
  for (const event of events) {
    const { day, site, ruleId, category, phrase } = event;
    // Shown, or answered and then not: open. Answered, or never shown: not open.
    if ((event.outcome === 'shown') === (event.change === 1)) flags.push({ day, site, ruleId, category, phrase });
    else {
      const at = flags.findIndex((flag) => isSame(flag, event));
      if (at >= 0) flags.splice(at, 1);
    }
  }
  if (flags.length === 0) await database.openFlags.delete(key);
  else await database.openFlags.put({ key, updated: now, flags });
}

/** Forgets the drafts that did not change since a time. */
export function pruneOpenFlags(before: number): Promise<number> {
  return database.openFlags.where('updated').below(before).delete();
}

function isSame(one: StatKey, other: StatKey): boolean {
  return one.day === other.day && one.site === other.site && one.ruleId === other.ruleId && one.phrase === other.phrase;
}
