import type { ChecklistStepId } from '../../rules/checklist/checklistStep';
import { database } from '../storage/database';
import { isReadable } from '../storage/readable';
import { changeSheets } from './changeSheets';
import { emptyMonth, hourOfWeek } from './hours';
import { localDay } from './localDay';
import { endDraft } from './openFlags';
import { countStep } from './sheet';
import { sheetOf } from './sheetOf';
import { SINK_TABLES } from './sinks';
import type { Judged } from './statRow';

/** What is counted of a sent reply. */
export interface CountedReply extends Judged {
  /** Helpdesk id. */
  site: string;
  /** When it was sent, in milliseconds since 1970. */
  at: number;
  words: number;
  /** Flags were open when it was sent. */
  isFlagged: boolean;
  /** There were flags while it was being written. */
  wasFlagged: boolean;
  /** The steps its situation calls for, and whether each was done by then. */
  steps: readonly { step: ChecklistStepId; isDone: boolean }[];
}

/** What counting a reply reads and writes. */
export const REPLY_TABLES = [...SINK_TABLES, database.hours, database.openFlags];

/**
 * Counts a sent reply. Call it in a transaction over REPLY_TABLES that runs once per sending.
 * @param key the conversation's name in storage
 * @param reply undefined for one that was not judged: then only its draft has ended
 */
export async function countSent(key: string, reply: CountedReply | undefined, now: number): Promise<void> {
  const wasWatched = await endDraft(key, now);
  if (!reply) return;
  const date = new Date(reply.at);
  const on = sheetOf({ ...reply, day: localDay(date) });
  await changeSheets([{ on }], (sheet) => {
    const { replies } = sheet;
    // Sent before its first pause.
    if (!wasWatched) replies.watched += 1;
    replies.sent += 1;
    replies[reply.isFlagged ? 'flagged' : 'clean'] += 1;
    if (reply.wasFlagged && !reply.isFlagged) replies.corrected += 1;
    replies.words += reply.words;
    for (const { step, isDone } of reply.steps) countStep(sheet, step, isDone);
  });
  await countHour(reply, date);
}

async function countHour({ site, isFlagged }: CountedReply, date: Date): Promise<void> {
  const month = localDay(date).slice(0, 7);
  const stored: unknown = await database.hours.get([month, site, '']);
  const hours = isReadable('hours', stored) ? stored : emptyMonth(month, site);
  const hour = hourOfWeek(date);
  hours.sent[hour] = (hours.sent[hour] ?? 0) + 1;
  if (isFlagged) hours.flagged[hour] = (hours.flagged[hour] ?? 0) + 1;
  await database.hours.put(hours);
}
