import { createClient } from '@clickhouse/client-web';
import type { TeamStore } from '../policy/teamStore';
import type { StoreRow } from './storeRow';

/** Who queries the store. */
export interface StoreLogin {
  user: string;
  password: string;
}

/** A browser ends a background whose request takes half a minute. */
const LONGEST_WAIT_MS = 20_000;

/** The database that receives counts: a user who may insert there cannot read any stored ones. */
const inboxOf = ({ database }: Pick<TeamStore, 'database'>) => `${database}_in`;

/**
 * Inserts rows into the store, each under its own name: those it already has change nothing.
 * @param origin `https://clickhouse.example.com`
 * @throws what the store answers, or what keeps it from answering; the rows may still have been stored
 */
export async function insertRows(origin: string, store: TeamStore, rows: readonly StoreRow[]): Promise<void> {
  const client = clientOf(origin, store, inboxOf(store));
  try {
    await client.insert({ table: store.table, values: rows, format: 'JSONEachRow' });
  } finally {
    await client.close();
  }
}

/**
 * The store's answer to a query.
 * @param query without its format
 * @returns rows, as received: nothing is known of their fields
 */
export async function askStore(
  origin: string,
  login: StoreLogin,
  database: string,
  query: string,
  signal?: AbortSignal,
): Promise<unknown[]> {
  const client = clientOf(origin, login, database);
  try {
    const answer = await client.query({ query, format: 'JSONEachRow', abort_signal: signal });
    return await answer.json();
  } finally {
    await client.close();
  }
}

function clientOf(url: string, { user, password }: StoreLogin, database: string) {
  return createClient({
    url,
    username: user,
    password,
    database,
    request_timeout: LONGEST_WAIT_MS,
    // Browsers accept at most 64 KB for a request that may outlive its page.
    keep_alive: { enabled: false },
  });
}
