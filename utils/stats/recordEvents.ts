import { database } from '../storage/database';
import { takeOnce } from '../storage/takeOnce';
import { changeSheets } from './changeSheets';
import { followDraft } from './openFlags';
import { countFlag } from './sheet';
import { sheetOf } from './sheetOf';
import { SINK_TABLES } from './sinks';
import type { Judged, StatEvent } from './statRow';
import { storageTrouble } from './storageTrouble';

/** A draft that was there through a pause. */
export interface WatchedDraft extends Judged {
  /** Local calendar day, `2026-11-21`. */
  day: string;
  /** Helpdesk id. */
  site: string;
}

/** Counts that were taken in a conversation. */
export interface StatBatch {
  /** Of this batch: sent twice, it is counted once. */
  id: string;
  /** The conversation's name in the storage. */
  conversation: string;
  events: readonly StatEvent[];
  /** The draft, where its coach has not spoken of it before. It is counted once until it is sent, whoever speaks of it. */
  watched?: WatchedDraft;
}

/**
 * Adds events to the stored counts, all of them or none, and each batch once. Counts never fall below 0.
 * Never rejects: gives a sentence for the agent when the counts could not be stored.
 * @param now in milliseconds since 1970
 */
export async function recordEvents(
  { id, conversation, events, watched }: StatBatch,
  now = Date.now(),
): Promise<string | undefined> {
  if (events.length === 0 && !watched) return undefined;
  try {
    await takeOnce(id, [...SINK_TABLES, database.openFlags], async () => {
      const isFirst = await followDraft(conversation, events, watched !== undefined, now);
      await changeSheets(
        events.map((event) => ({ on: sheetOf(event), event })),
        (sheet, { event }) => countFlag(sheet, event.ruleId, event.phrase, event.outcome, event.change),
      );
      if (!watched || !isFirst) return;
      await changeSheets([{ on: sheetOf(watched) }], ({ replies }) => {
        replies.watched += 1;
      });
    });
    return undefined;
  } catch (error) {
    return storageTrouble(error);
  }
}
