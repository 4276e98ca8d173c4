import { database } from '../storage/database';
import type { StoredKey } from './storedKey';

const NAME = 'conversations';

/**
 * This installation's key for hashing conversations (HMAC-SHA-256), created on the first call. All pages get the same
 * key. Rejects without storage.
 */
export async function hashingKey(): Promise<StoredKey> {
  const stored = await database.keys.get(NAME);
  if (stored) return stored;
  // Created before the transaction, which would end if it waited for anything but the database.
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return database.transaction('rw', database.keys, async () => {
    const first = await database.keys.get(NAME);
    if (first) return first;
    const made = { name: NAME, key, created: Date.now() };
    await database.keys.add(made);
    return made;
  });
}
