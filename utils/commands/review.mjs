// npm run --silent review: JSON Lines {"id","text","context"?} in, one review a line out, in the same order.
// Rules and reader together; with --rules-only the rules alone.
import path from 'node:path';
import readline from 'node:readline';
import { installWhenStale } from './installWhenStale.mjs';
import { loadModule, root } from './loadModule.mjs';

await installWhenStale();
const { reviewRead } = await loadModule('rules/reviewRead.ts');
const read = process.argv.includes('--rules-only') ? undefined : await openReader();

/** @returns {Promise<import('../reader/nodeReader').Read | undefined>} */
async function openReader() {
  const { nodeReader } = await loadModule('utils/reader/nodeReader.ts');
  return nodeReader(path.join(root, 'rules/reader/model'));
}

/**
 * @param {string} line
 * @returns {{ id: unknown, text: string, context?: string }}
 * @throws with a sentence for a person when the line is not a reply.
 */
function parseReply(line) {
  const reply = JSON.parse(line);
  if (typeof reply !== 'object' || reply === null) throw new Error('it is not an object');
  if (typeof reply.text !== 'string') throw new Error('"text" must be a string');
  if (reply.context != null && typeof reply.context !== 'string') throw new Error('"context" must be a string');
  return reply;
}

/** @param {string} line */
async function answer(line) {
  const { id, text, context } = parseReply(line);
  /** @type {import('../../rules/types').Review} */
  const { recovery, flags, steps } = reviewRead(
    text,
    { customerMessage: context ?? undefined },
    await read?.(text, context ?? undefined),
  );
  return JSON.stringify({
    id,
    recovery,
    flags: flags.map(({ ruleId, category, severity, start, end, text: phrase }) => ({
      ruleId,
      category,
      severity,
      start,
      end,
      text: phrase,
    })),
    steps: steps.filter((step) => step.present).map((step) => step.stepId),
  });
}

let number = 0;
for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  if (line.trim() === '') continue;
  try {
    if (!process.stdout.write(`${await answer(line)}\n`))
      await new Promise((done) => process.stdout.once('drain', done));
  } catch (error) {
    console.error(`Line ${number} could not be read: ${error instanceof Error ? error.message : error}.`);
    process.exitCode = 1;
  }
}
