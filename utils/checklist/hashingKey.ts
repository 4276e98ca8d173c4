import { database } from '../storage/database';

/** A secret of this installation. */
export interface StoredKey {
  name: string;
  /** The browser computes with it but reveals it to no script, including ours. */
  key: CryptoKey;
  /** When it was made, in milliseconds since 1970. */
  created: number;
}

const NAME = 'conversations';

/**
 * The key of this installation under which conversations are hashed (HMAC-SHA-256), created at the first call. All
 * pages get the same key. Rejects without storage.
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
