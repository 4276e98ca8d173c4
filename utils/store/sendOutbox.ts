import { Turns } from '../messages/turns';
import { teamStore } from '../settings/settings';
import { database } from '../storage/database';
import { confirmBatch, nextBatch } from './outbox';
import type { StoreRecord } from './outboxRows';
import { insertRows } from './storeClient';
import { storeOrigin } from './storeOrigin';
import { storeTrouble } from './storeTrouble';

const MINUTE = 60_000;
const LONGEST_PAUSE = 6 * 60 * MINUTE;

/** The result of the last tries to send. */
export type Tries = Extract<StoreRecord, { name: 'tries' }>;

// One at a time: what one sends, the next need not send again.
const turns = new Turns();

/** What is known of earlier tries. */
export async function triesSoFar(): Promise<Tries> {
  const known = await database.store.get('tries');
  return known?.name === 'tries' ? known : { name: 'tries', failed: 0, next: 0 };
}

/**
 * Sends what waits, batch by batch, until nothing waits or one fails: that one is sent again next time, with the same
 * rows under the same names. Rejects only when the local database cannot be reached.
 * @returns the result, with the time of the next try
 */
export function sendOutbox(origin = storeOrigin, random = Math.random): Promise<Tries> {
  return turns.take(async () => {
    const before = await triesSoFar();
    const tries = await send(origin, before.failed, random);
    await database.store.put({ sent: before.sent, ...tries });
    return tries;
  });
}

async function send(origin: string, failed: number, random: () => number): Promise<Tries> {
  const settings = await teamStore.getValue();
  const sent: Pick<Tries, 'sent'> = {};
  try {
    for (let batch = await nextBatch(); batch; batch = await nextBatch()) {
      if (!(await isWanted())) break;
      await insertRows(origin, settings, batch.rows);
      await confirmBatch(batch.id);
      sent.sent = Date.now();
    }
    const next = Date.now() + settings.everyMinutes * MINUTE * spread(random);
    return { name: 'tries', failed: 0, next, ...sent };
  } catch (error) {
    const next = Date.now() + pauseAfter(failed + 1, random);
    return { name: 'tries', failed: failed + 1, next, trouble: storeTrouble(error), ...sent };
  }
}

/** Whether counts are still sent: somebody may have switched it off meanwhile. */
async function isWanted(): Promise<boolean> {
  const destination = await database.store.get('destination');
  return destination?.name === 'destination' && destination.isOn;
}

/**
 * How long to wait after that many failures in a row, in milliseconds: a minute, then doubling up to six hours, and a
 * random part of that, so that thousands of agents do not come back at once
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/, “equal jitter”).
 */
export function pauseAfter(failed: number, random: () => number): number {
  const pause = Math.min(LONGEST_PAUSE, MINUTE * 2 ** (failed - 1));
  return pause / 2 + (pause / 2) * random();
}

/** From three quarters to five quarters of a period: browsers started together soon spread over it. */
const spread = (random: () => number) => 0.75 + 0.5 * random();
