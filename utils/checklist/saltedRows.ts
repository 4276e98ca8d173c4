import { storage } from 'wxt/utils/storage';
import { database } from '../storage/database';
import { isReadable } from '../storage/readable';
import { append } from './checklistState';
import { hashingKey } from './hashingKey';
import { hex } from './hex';
import { loadEvents } from './storedChecklists';

// Up to version 0.1 conversations were stored under the SHA-256 of this salt and their name. A hash cannot be converted
// into the new one, so a conversation's rows move when it is next shown to the agent.
const salt = storage.defineItem<string | null>('local:conversationSalt', { fallback: null });

/**
 * Moves the checklist and the timers that an earlier version stored for a conversation to its new hash.
 * Rejects without storage.
 * @param name the parts that are hashed
 * @param key the new hash
 */
export async function moveSaltedRows(name: readonly unknown[], key: string): Promise<void> {
  const secret = await salt.getValue();
  if (secret === null) return;
  const text = new TextEncoder().encode(JSON.stringify([secret, ...name]));
  const old = hex(await crypto.subtle.digest('SHA-256', text));
  const found = (await database.checklists.get(old)) ?? (await timersOf(old).first());
  if (!found) return;
  await database.transaction('rw', database.checklists, database.timers, async () => {
    await timersOf(old).modify({ conversation: key });
    const row = await database.checklists.get(old);
    if (!isReadable('checklists', row)) return;
    const events = [...(await loadEvents(old)), ...(await loadEvents(key))].sort((a, b) => a.at - b.at);
    const updated = Math.max(row.updated, (await database.checklists.get(key))?.updated ?? 0);
    await database.checklists.put({ key, updated, events: events.reduce(append, []) });
    await database.checklists.delete(old);
  });
}

/**
 * Deletes the salt once every checklist that may have been stored under it has been deleted too: the last of them was
 * stored before the new key was created. Rejects without storage.
 * @param before checklists that last changed before this time have been deleted, in milliseconds since 1970
 */
export async function forgetSalt(before: number): Promise<void> {
  if ((await salt.getValue()) === null) return;
  const { created } = await hashingKey();
  if (created < before) await salt.removeValue();
}

function timersOf(conversation: string) {
  return database.timers.where('conversation').equals(conversation);
}
