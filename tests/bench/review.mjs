// Words a second of review and of its peers, each over the same replies in the same run, in CPU time of one process.
import fs from 'node:fs';
import path from 'node:path';
import { loadModule, root } from '../../utils/commands/loadModule.mjs';
import { peers } from './peers.mjs';

const ROUNDS = 5;

const corpus = path.join(root, '../shared/corpus/dev.jsonl');
const { review } = await loadModule('rules/review.ts');
/** @type {{ rules: import('../../rules/engine/library/libraryRule').LibraryRule[] }} */
const { rules } = await loadModule('rules/engine/library/library.ts');

const replies = fs.existsSync(corpus)
  ? fs
      .readFileSync(corpus, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text)
  : rules.map((rule) => [...Object.keys(rule.flags), ...rule.allows].join(' '));
const words = replies.join(' ').split(/\s+/).length;
console.log(
  `${replies.length} ${fs.existsSync(corpus) ? 'labelled replies' : 'drafts of the rules’ own examples'}, ${words} words, ` +
    `median of ${ROUNDS} rounds after ${ROUNDS} to warm up`,
);

/** @type {Record<string, number>} */
const speeds = {
  'Amends, nothing remembered': await speedOf(review),
  'Amends, remembered': await speedOf(review, { sameText: true }),
};
for (const [name, check] of Object.entries(await peers())) speeds[name] = await speedOf(check);

const parser = speeds['compromise, parsing alone'] ?? Number.NaN;
for (const [name, speed] of Object.entries(speeds)) {
  const figure = Math.round(speed).toLocaleString('en').padStart(10);
  console.log(`${name.padEnd(40)} ${figure} words/s  ${(speed / parser).toFixed(2)} times the parser`);
}

const { nodeReader } = await loadModule('utils/reader/nodeReader.ts');
/** @type {import('../../utils/reader/nodeReader').Read | undefined} */
const read = await nodeReader(path.join(root, 'rules/reader/model'));
for (const length of read ? [50, 200, 500] : []) {
  const milliseconds = [];
  for (let round = 0; round < 2 * ROUNDS; round += 1) {
    // Different words each time: what was read is remembered.
    const text = replies
      .join(' ')
      .split(/\s+/)
      .slice(round * length, (round + 1) * length)
      .join(' ');
    const start = performance.now();
    await read?.(text, 'My kettle was missing from the parcel, and nobody answers me.');
    if (round >= ROUNDS) milliseconds.push(performance.now() - start);
  }
  const median = milliseconds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  console.log(`${`The reader, ${length} words`.padEnd(40)} ${Math.round(median)} ms`);
}

/**
 * Each round appends its number to every sentence, so that nothing is remembered from the previous round.
 * @param {(text: string) => unknown} check
 */
async function speedOf(check, { sameText = false } = {}) {
  const seconds = [];
  for (let round = 0; round < 2 * ROUNDS; round += 1) {
    const texts = replies.map((text) => text.replace(/(?=[.!?](?:\s|$))/g, ` ${sameText ? 'again' : 1000 + round}`));
    const start = process.cpuUsage();
    for (const text of texts) await check(text);
    const { user, system } = process.cpuUsage(start);
    if (round >= ROUNDS) seconds.push((user + system) / 1e6);
  }
  return words / (seconds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN);
}
