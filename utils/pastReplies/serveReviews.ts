import type { Reading } from '../../rules/reader/reading';
import { loadPack } from '../policy/teamRules';
import { bytesOf, decodeText } from './decodeText';
import { PROBED, usualTime } from './estimate';
import type { PastReply } from './parseReply';
import { reviewPast, type TeamWord } from './pastReviewer';
import { PastSheets } from './pastSheets';
import { asRead } from './plainText';
import { problemOf, type ReviewProblem } from './problem';
import { type ReadRecord, readReplies } from './replyFile';
import type { FromReviewer, ReviewJob, ToReviewer } from './reviewMessages';
import { addReview, newTally } from './tally';

/** The part of a worker's scope that is needed. */
export interface ReviewerScope {
  addEventListener(type: 'message', listen: (event: { data: ToReviewer }) => void): void;
  postMessage(message: FromReviewer): void;
}

type Read = (draft: string, customerMessage: string | undefined) => Promise<Reading | undefined>;

const PROGRESS_MS = 250;
/** The most troubles reported; the others are counted. */
const MOST_TROUBLES = 20;

/**
 * Reviews past replies for this worker's page.
 * @param openReader opens the reader; rejects if there is none
 */
export function serveReviews(scope: ReviewerScope, openReader: () => Promise<Read>): void {
  let reader: Promise<Read | undefined> | undefined;
  scope.addEventListener('message', ({ data: { type, job } }) => {
    reader ??= job.withReader ? openReader().catch(() => undefined) : undefined;
    const done = type === 'probe' ? probe(scope, job, reader) : reviewAll(scope, job, reader);
    done.catch((error: unknown) => {
      scope.postMessage({ type: 'failed', problem: problemOf(error) });
    });
  });
}

async function probe(scope: ReviewerScope, job: ReviewJob, reader: Promise<Read | undefined> | undefined) {
  const read = await reader;
  const team = teamOf(job);
  const times: { rules: number[]; reader: number[] } = { rules: [], reader: [] };
  let replies = 0;
  let bytes = 0;
  let hasHtml = false;
  for await (const record of readReplies(decodeText(bytesOf(job.file)), job.columns)) {
    const seen = asSeen(record);
    if (!('reply' in seen)) continue;
    hasHtml ||= seen.wasHtml;
    const { text, context } = seen.reply;
    const start = performance.now();
    const reading = await read?.(text, context);
    const isRead = performance.now();
    reviewPast(text, context, reading, team);
    replies += 1;
    times.reader.push(read ? isRead - start : 0);
    times.rules.push(performance.now() - isRead);
    if ('reply' in record) bytes += sizeOf(record.reply);
    if (replies > PROBED) break;
  }
  if (replies === 0) {
    scope.postMessage({ type: 'failed', problem: { name: 'noReply' } });
    return;
  }
  scope.postMessage({
    type: 'probed',
    probe: { rules: usualTime(times.rules), reader: read && usualTime(times.reader) },
    replies: replies > PROBED ? job.file.size / (bytes / replies) : replies,
    reader: read !== undefined,
    hasHtml,
  });
}

async function reviewAll(scope: ReviewerScope, job: ReviewJob, reader: Promise<Read | undefined> | undefined) {
  const read = job.withReader ? await reader : undefined;
  const team = teamOf(job);
  const tally = newTally();
  const sheets = new PastSheets(read !== undefined);
  let bytes = 0;
  let told = performance.now();
  const tell = async (record: ReadRecord) => {
    const seen = asSeen(record);
    if ('reply' in seen) {
      const { text, context, day = '' } = seen.reply;
      const review = reviewPast(text, context, await read?.(text, context), team);
      addReview(tally, text, review);
      sheets.add(day, text, review);
    } else {
      tally.unread += 1;
      if (tally.unread <= MOST_TROUBLES) scope.postMessage({ type: 'trouble', line: seen.line, problem: seen.problem });
    }
    if (performance.now() - told < PROGRESS_MS) return;
    told = performance.now();
    scope.postMessage({ type: 'progress', replies: tally.replies, bytes });
  };
  const pieces = decodeText(bytesOf(job.file), (read) => {
    bytes = read;
  });
  for await (const record of readReplies(pieces, job.columns)) await tell(record);
  scope.postMessage(
    tally.replies === 0
      ? { type: 'failed', problem: { name: 'noReply' } }
      : { type: 'done', tally, sheets: sheets.all() },
  );
}

/** A record as its reader sees it: HTML without its tags; a blank one is not a reply. */
function asSeen(record: ReadRecord): ReturnType<typeof asRead> | { line: number; problem: ReviewProblem } {
  if (!('reply' in record)) return record;
  const seen = asRead(record.reply);
  return seen.reply.text.trim() === '' ? { line: record.reply.line, problem: { name: 'emptyReply' } } : seen;
}

/** Roughly how much of its file a reply takes up, in bytes. */
function sizeOf({ line, text, context = '' }: PastReply): number {
  return new Blob([`${line},${text},${context}\n`]).size;
}

function teamOf({ usualQuality, strictness, rulesOff, severities, pack }: ReviewJob): TeamWord {
  return { usualQuality, strictness, rulesOff, severities, teamRules: loadPack(pack).rules };
}
