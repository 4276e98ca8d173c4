// npm run score: rules alone, rules with the reader, and plain lists of phrases, measured against labelled replies:
// real ones, if they are stored beside the project, and our own. With --rules, how often each rule's flags are right.
import path from 'node:path';
import { installWhenStale } from './installWhenStale.mjs';
import { loadModule, root } from './loadModule.mjs';

await installWhenStale();
const { labelledSets, labelledPairs } = await loadModule('tests/scoring/sets.ts');
const { score } = await loadModule('tests/scoring/score.ts');
const { scoreTable, rulesTable } = await loadModule('tests/scoring/printScore.ts');
const { reviewByPhrases } = await loadModule('tests/scoring/phraseLists.ts');
const { reviewRead } = await loadModule('rules/review.ts');
const { nodeReader } = await loadModule('utils/reader/nodeReader.ts');
const read = await nodeReader(path.join(root, 'rules/reader/model'));

/**
 * @param {string} text
 * @param {string | null} context
 * @returns {Promise<Record<string, import('../../rules/types').Review>>} by what judged
 */
async function reviewsOf(text, context) {
  const customerMessage = context ?? undefined;
  const byRules = reviewRead(text, { customerMessage }, undefined);
  const byPhrases = reviewByPhrases(text);
  if (!read) return { 'rules alone': byRules, 'phrase lists': byPhrases };
  const reading = await read(text, customerMessage);
  const byBoth = reviewRead(text, { customerMessage }, reading);
  return { 'rules alone': byRules, 'with the reader': byBoth, 'phrase lists': byPhrases };
}

for (const { name, replies } of labelledSets(root)) {
  /** @type {Record<string, import('../../rules/types').Review[]>} */
  const reviews = {};
  for (const { text, context } of replies) {
    for (const [judge, review] of Object.entries(await reviewsOf(text, context))) {
      reviews[judge] ??= [];
      reviews[judge].push(review);
    }
  }
  const scores = Object.fromEntries(Object.entries(reviews).map(([judge, all]) => [judge, score(replies, all)]));
  console.log(`\n${name}\n${scoreTable(scores)}`);
  if (process.argv.includes('--rules')) console.log(rulesTable(scores['rules alone']));
}

const pairs = labelledPairs(root);
if (pairs) {
  /** @type {Record<string, { caught: number, spared: number }>} */
  const counts = {};
  for (const { bad, good, context } of pairs) {
    for (const [side, text] of Object.entries({ bad, good })) {
      for (const [judge, { flags }] of Object.entries(await reviewsOf(text, context))) {
        counts[judge] ??= { caught: 0, spared: 0 };
        if (side === 'bad' && flags.length > 0) counts[judge].caught += 1;
        if (side === 'good' && flags.length === 0) counts[judge].spared += 1;
      }
    }
  }
  console.log('\nMinimal pairs that training left out');
  for (const [judge, { caught, spared }] of Object.entries(counts)) {
    const percent = (/** @type {number} */ count) => `${((100 * count) / pairs.length).toFixed(0)} %`;
    console.log(`${judge.padEnd(16)}  bad sides caught ${percent(caught)}, good sides spared ${percent(spared)}`);
  }
}
