import type { Reading } from '../../rules/reading';
import { loadPack } from '../policy/teamRules';
import { median, PROBED, type Probe } from './estimate';
import { reviewPast, type TeamWord } from './pastReviewer';
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
/** So many troubles are told; the others are counted. */
const MOST_TROUBLES = 20;

/**
 * Reviews past replies for the page of this worker.
 * @param openReader opens the reader; rejects where there is none
 */
export function serveReviews(scope: ReviewerScope, openReader: () => Promise<Read>): void {
  let reader: Promise<Read | undefined> | undefined;
  scope.addEventListener('message', ({ data: { type, job } }) => {
    reader ??= job.withReader ? openReader().catch(() => undefined) : undefined;
    const done = type === 'probe' ? probe(scope, job, reader) : reviewAll(scope, job, reader);
    done.catch((error: unknown) => {
      scope.postMessage({ type: 'failed', problem: error instanceof Error ? error.message : String(error) });
    });
  });
}

async function probe(scope: ReviewerScope, job: ReviewJob, reader: Promise<Read | undefined> | undefined) {
  const read = await reader;
  const team = teamOf(job);
  const times: Record<keyof Probe, number[]> = { rules: [], reader: [] };
  let replies = 0;
  let bytes = 0;
  for await (const record of readReplies(piecesOf(job.file), job.columns)) {
    if (!('reply' in record)) continue;
    const { text, context, line } = record.reply;
    const start = performance.now();
    const reading = await read?.(text, context);
    const isRead = performance.now();
    reviewPast(text, context, reading, team);
    replies += 1;
    times.reader.push(read ? isRead - start : 0);
    times.rules.push(performance.now() - isRead);
    bytes += new Blob([`${line},${text},${context ?? ''}\n`]).size;
    if (replies > PROBED) break;
  }
  if (replies === 0) throw new Error('it holds no reply in that column');
  scope.postMessage({
    type: 'probed',
    probe: { rules: median(times.rules), reader: median(times.reader) },
    replies: replies > PROBED ? job.file.size / (bytes / replies) : replies,
    reader: read !== undefined,
  });
}

async function reviewAll(scope: ReviewerScope, job: ReviewJob, reader: Promise<Read | undefined> | undefined) {
  const read = job.withReader ? await reader : undefined;
  const team = teamOf(job);
  const tally = newTally();
  let bytes = 0;
  let told = performance.now();
  const tell = async (record: ReadRecord) => {
    if ('reply' in record) {
      const { text, context } = record.reply;
      addReview(tally, text, reviewPast(text, context, await read?.(text, context), team));
    } else {
      tally.unread += 1;
      if (tally.unread <= MOST_TROUBLES)
        scope.postMessage({ type: 'trouble', line: record.line, problem: record.problem });
    }
    if (performance.now() - told < PROGRESS_MS) return;
    told = performance.now();
    scope.postMessage({ type: 'progress', replies: tally.replies, bytes });
  };
  const pieces = piecesOf(job.file, (read) => {
    bytes = read;
  });
  for await (const record of readReplies(pieces, job.columns)) await tell(record);
  if (tally.replies === 0) throw new Error('it holds no reply in that column');
  scope.postMessage({ type: 'done', tally });
}

function teamOf({ usualQuality, strictness, rulesOff, severities, pack }: ReviewJob): TeamWord {
  return { usualQuality, strictness, rulesOff, severities, teamRules: loadPack(pack).rules };
}

/** The text of a file, piece by piece. @param onBytes told how many bytes were read */
async function* piecesOf(file: Blob, onBytes?: (bytes: number) => void): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes += part.value.byteLength;
      yield decoder.decode(part.value, { stream: true });
      onBytes?.(bytes);
    }
    yield decoder.decode();
  } finally {
    await reader.cancel();
  }
}
