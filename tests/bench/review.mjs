// Words a second of review, from scratch and remembered, beside compromise's parser alone in the same run.
import fs from 'node:fs';
import path from 'node:path';
import nlp from 'compromise/two';
import { loadModule, root } from '../../utils/commands/loadModule.mjs';

const corpus = path.join(root, '../shared/corpus/dev.jsonl');
const { review } = await loadModule('rules/review.ts');
/** @type {{ rules: import('../../rules/engine/library').LibraryRule[] }} */
const { rules } = await loadModule('rules/engine/library.ts');

const drafts = fs.existsSync(corpus)
  ? fs
      .readFileSync(corpus, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text)
  : rules.map((rule) => [...Object.values(rule.flags), ...rule.allows].join(' '));
const words = drafts.join(' ').split(/\s+/).length;
console.log(
  `${drafts.length} ${fs.existsSync(corpus) ? 'labelled replies' : 'drafts of the rules’ own examples'}, ${words} words`,
);

// Compiles every pattern and warms the parser, as the coach does while idle.
for (const { allows } of rules) for (const example of allows) review(example);

const speeds = {
  'review, from scratch': speedOf(review),
  'review, remembered': speedOf(review),
  'compromise parser alone': speedOf((text) => nlp(text)),
};
for (const [name, speed] of Object.entries(speeds)) {
  const ratio = speed / speeds['compromise parser alone'];
  console.log(
    `${name.padEnd(26)} ${Math.round(speed).toLocaleString('en').padStart(10)} words/s  ${ratio.toFixed(1)} times the parser`,
  );
}

/** @param {(text: string) => unknown} judge */
function speedOf(judge) {
  const start = process.cpuUsage();
  for (const draft of drafts) judge(draft);
  const { user, system } = process.cpuUsage(start);
  return words / ((user + system) / 1e6);
}
