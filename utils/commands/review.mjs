// npm run --silent review: replies in, one review a line out, in the same order; rules and reader together. `--help`
// says how. Replies come on standard input or from files: JSON Lines {"id","text","context"?}, or CSV.
import fs from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { installWhenStale } from './installWhenStale.mjs';
import { loadModule } from './loadModule.mjs';
import { MODULES, openReviewer } from './reviewBatch.mjs';
import { findInputs } from './reviewInputs.mjs';
import { ReviewPool } from './reviewPool.mjs';

const HELP = `npm run --silent review -- [files and patterns] [options]

Reviews replies: JSON Lines {"id","text","context"?} or CSV; without files, from standard input.

  --summary          figures in place of reviews: replies, share with a flag, categories, phrases; of replies in
                     HTML, tags and the messages that they quote are left out
  --csv              a table in place of JSON Lines: a row a flag, or the figures
  --rules-only       without the reader, which is slower
  --text NAME        the column or field of the reply
  --context NAME     the column or field of what the customer wrote
  --id NAME          the column or field of the reply's id
  --jobs NUMBER      cores to use (all)
`;

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        summary: { type: 'boolean', default: false },
        csv: { type: 'boolean', default: false },
        'rules-only': { type: 'boolean', default: false },
        text: { type: 'string' },
        context: { type: 'string' },
        id: { type: 'string' },
        jobs: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return giveUp(
      `${/** @type {Error} */ (error).message.split('.')[0]}. “npm run review -- --help” says what there is.`,
    );
  }
}

const { values, positionals } = readArguments();
if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const jobs = values.jobs === undefined ? os.availableParallelism() : Number(values.jobs);
if (!Number.isInteger(jobs) || jobs < 1) giveUp('--jobs must be a whole number from 1 on.');

/** @type {string[]} */
let files = [];
try {
  files = findInputs(positionals);
} catch (error) {
  giveUp(/** @type {Error} */ (error).message);
}

await installWhenStale();
const loadingStarts = performance.now();
/** @type {typeof import('../pastReplies/forCommand')} */
const modules = await loadModule(MODULES);
const {
  aboutTime,
  addTally,
  asRead,
  decodeText,
  estimate,
  flagHeader,
  newTally,
  PROBED,
  readReplies,
  summaryCsv,
  summaryText,
} = modules;

const { summary, csv } = values;
/** @type {import('./reviewBatch.mjs').Format} */
const format = summary ? 'summary' : csv ? 'csv' : 'jsonl';
const options = { rulesOnly: values['rules-only'], format };
const columns = Object.fromEntries(
  ['text', 'context', 'id'].flatMap((name) => {
    const column = values[/** @type {'text' | 'context' | 'id'} */ (name)];
    return column === undefined ? [] : [[name, column]];
  }),
);

/** The number of replies that a worker is sent at once. */
const BATCH = 64;
const PROGRESS_MS = 2_000;
const MOST_TROUBLES = 50;

const total = files.reduce((sum, file) => sum + fs.statSync(file).size, 0);
/** The number of bytes read from the files. */
let seen = 0;
let troubles = 0;
let inHtml = 0;
/** @type {import('../pastReplies/tally').Tally} */
const tally = newTally();

/** @param {string} sentence */
function reportProblem(sentence) {
  process.exitCode = 1;
  troubles += 1;
  if (troubles <= MOST_TROUBLES) console.error(sentence);
  else if (troubles === MOST_TROUBLES + 1) console.error('More could not be read; they are counted in the figures.');
}

/**
 * @param {import('node:stream').Readable} stream
 * @returns {AsyncGenerator<string>}
 */
async function* textOf(stream) {
  const before = seen;
  yield* decodeText(stream, (bytes) => {
    seen = before + bytes;
  });
}

/** The replies of all inputs, in order; a line that is not a reply is reported. */
async function* replies() {
  for (const file of files.length > 0 ? files : [undefined]) {
    const stream = file === undefined ? process.stdin : fs.createReadStream(file);
    try {
      for await (const read of readReplies(textOf(stream), columns)) {
        if ('reply' in read) {
          // A flag's offsets count from the beginning of the text as it was given.
          const { reply, wasHtml } = summary ? asRead(read.reply) : { reply: read.reply, wasHtml: false };
          if (wasHtml) inHtml += 1;
          yield reply;
          continue;
        }
        tally.unread += 1;
        const place = file === undefined ? `Line ${read.line}` : `${file}, line ${read.line}`;
        reportProblem(`${place} could not be read: ${read.problem}.`);
      }
    } catch (error) {
      // An empty standard input is not an error.
      if (file === undefined && seen === 0) return;
      reportProblem(`${file ?? 'Standard input'} could not be read: ${/** @type {Error} */ (error).message}.`);
    }
  }
}

/** @param {import('./reviewBatch.mjs').Answer} answer */
async function take(answer) {
  addTally(tally, answer.tally);
  if (answer.output === '') return;
  if (!process.stdout.write(answer.output))
    await new Promise((done) => process.stdout.once('drain', () => done(undefined)));
}

const source = replies();
/** @param {number} size @returns {Promise<import('../pastReplies/parseReply').PastReply[]>} */
async function nextBatch(size) {
  const batch = [];
  while (batch.length < size) {
    const { value, done } = await source.next();
    if (done) break;
    batch.push(value);
  }
  return batch;
}

if (format === 'csv') process.stdout.write(flagHeader);
const review = await openReviewer(modules, options);
/** How long a worker takes to start, in milliseconds. */
const loading = performance.now() - loadingStarts;
// A few first: the very first takes longer than any other, and would make the rest look slower than they are.
const warmUp = await nextBatch(options.rulesOnly ? 2 * BATCH : 2);
if (warmUp.length > 0) await take(await review(warmUp));
const probed = await nextBatch(options.rulesOnly ? BATCH : PROBED);
const probe = await review(probed);
await take(probe);
const first = await nextBatch(BATCH);
if (first.length > 0) await reviewTheRest(first);
if (inHtml > 0) {
  const html = inHtml === 1 ? '1 reply is' : `${inHtml.toLocaleString('en')} replies are`;
  console.error(`${html} in HTML: tags, and messages that are quoted, were left out.`);
}
if (summary) process.stdout.write(csv ? summaryCsv(tally) : summaryText(tally));

/** @param {import('../pastReplies/parseReply').PastReply[]} first */
async function reviewTheRest(first) {
  const { each } = probe;
  const sizes = [...warmUp, ...probed, ...first].map(({ id, text, context = '' }) => {
    return Buffer.byteLength(`${id},${text},${context}\n`);
  });
  const length = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  if (total > 0) console.error(estimate(each, total / length, jobs));
  else {
    const time = (/** @type {number} */ milliseconds) => `${milliseconds.toFixed(1)} ms`;
    console.error(
      `Each reply takes the rules ${time(each.rules)}${each.reader === undefined ? '' : `, and the reader ${time(each.reader)}`}.`,
    );
  }
  // Workers are worth starting where the rest takes longer than that: nobody knows, so for that long one works alone.
  const alone = performance.now();
  let next = first;
  while (next.length > 0 && (jobs === 1 || performance.now() - alone < loading)) {
    await take(await review(next));
    next = await nextBatch(BATCH);
  }
  if (next.length > 0) await reviewOnAllCores(next);
}

/** @param {import('../pastReplies/parseReply').PastReply[]} first */
async function reviewOnAllCores(first) {
  const pool = new ReviewPool(jobs, options);
  let reportedAt = performance.now();
  /** @type {{ at: number, seen: number } | undefined} when the workers first answered: they take a while to start */
  let began;
  /** @type {Promise<import('./reviewBatch.mjs').Answer>[]} in the order in which they were read, a few for each core */
  const running = [];
  for (let batch = first; batch.length > 0; batch = await nextBatch(BATCH)) {
    running.push(pool.review(batch));
    // At most this many are kept in memory.
    const [oldest] = running;
    if (running.length < 3 * jobs || !oldest) continue;
    await take(await oldest);
    running.shift();
    const now = performance.now();
    began ??= { at: now, seen };
    if (now - reportedAt < PROGRESS_MS) continue;
    reportedAt = now;
    console.error(progress(now - began.at, seen - began.seen));
  }
  for (const answer of running) await take(await answer);
  await pool.close();
}

/**
 * @param {number} elapsed since the workers first answered, in milliseconds
 * @param {number} bytes read since then
 */
function progress(elapsed, bytes) {
  const done = `${tally.replies.toLocaleString('en')} replies`;
  if (total === 0) return `${done} …`;
  const left = bytes > 0 ? `, ${aboutTime((elapsed * (total - seen)) / bytes)} left` : '';
  return `${done}, ${Math.floor((100 * seen) / total)} %${left}`;
}
