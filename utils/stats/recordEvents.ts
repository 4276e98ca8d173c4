import { database } from '../storage/database';
import { takeOnce } from '../storage/takeOnce';
import { changeSheets } from './changeSheets';
import { followDraft } from './openFlags';
import { countFlag } from './sheet';
import { sheetOf } from './sheetOf';
import { SINK_TABLES } from './sinks';
import type { Judged, StatEvent } from './statRow';
import { storageTrouble } from './storageTrouble';

/** A draft that lasted through a pause. */
export interface WatchedDraft extends Judged {
  /** Local calendar day, `2026-11-21`. */
  day: string;
  /** Helpdesk id. */
  site: string;
}

/** Counts made in a conversation. */
export interface StatBatch {
  /** Id of this batch: sent twice, it is counted once. */
  id: string;
  /** The conversation's name in storage. */
  conversation: string;
  events: readonly StatEvent[];
  /** The draft, unless its coach has reported it before. It is counted once until it is sent, whoever reports it. */
  watched?: WatchedDraft;
}

/**
 * Adds events to the stored counts, all or none, and each batch only once. Counts never fall below 0.
 * Never rejects: returns a sentence for the agent when the counts could not be stored.
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
