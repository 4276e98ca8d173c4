// Reviews replies: in the command's own thread, or as one of its workers. A worker is sent a batch, and answers with its
// lines and counts.
import path from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { loadModule, root } from './loadModule.mjs';

/** What the command needs. */
export const MODULES = 'utils/pastReplies/forCommand.ts';

/** @typedef {'jsonl' | 'csv' | 'summary'} Format */
/** @typedef {{ output: string, tally: import('../pastReplies/tally').Tally, each: import('../pastReplies/estimate').Probe }} Answer */

/**
 * Prepares the function that reviews batches of replies.
 * @param {typeof import('../pastReplies/forCommand')} modules
 * @param {{ rulesOnly: boolean, format: Format }} options
 * @returns {Promise<(replies: import('../pastReplies/parseReply').PastReply[]) => Promise<Answer>>} with the time
 * that most of them took, in milliseconds
 */
export async function openReviewer(modules, { rulesOnly, format }) {
  const { addReview, flagRows, newTally, reviewLine, reviewPast, usualTime } = modules;
  const read = rulesOnly ? undefined : await openReader();
  return async (replies) => {
    const tally = newTally();
    /** @type {{ rules: number[], reader: number[] }} */
    const times = { rules: [], reader: [] };
    let output = '';
    for (const { id, text, context } of replies) {
      const start = performance.now();
      const reading = await read?.(text, context);
      const isRead = performance.now();
      const review = reviewPast(text, context, reading);
      times.reader.push(read ? isRead - start : 0);
      times.rules.push(performance.now() - isRead);
      addReview(tally, text, review);
      if (format === 'jsonl') output += reviewLine(id, review);
      if (format === 'csv') output += flagRows(id, review);
    }
    return { output, tally, each: { rules: usualTime(times.rules), reader: read && usualTime(times.reader) } };
  };
}

/** @returns {Promise<import('../reader/nodeReader').Read | undefined>} */
async function openReader() {
  const { nodeReader } = await loadModule('utils/reader/nodeReader.ts');
  return nodeReader(path.join(root, 'rules/reader/model'));
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  const review = await openReviewer(await loadModule(MODULES), workerData);
  port.on('message', async (replies) => {
    port.postMessage(await review(replies));
  });
  port.postMessage('ready');
}
