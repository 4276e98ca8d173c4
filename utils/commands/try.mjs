// npm run try -- "a sentence or a reply" [--message "what the customer wrote"]: prints what rules and reader find in
// it. With --expression '$sorry .{0,3} if' it prints what that expression finds instead.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installWhenStale } from './installWhenStale.mjs';
import { loadModule, root } from './loadModule.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { message: { type: 'string' }, expression: { type: 'string' } },
});
const draft = positionals.join('\n');
if (draft.trim() === '') {
  console.error('Say what to try: npm run try -- "We were just following procedure." --message "Where is my parcel?"');
  process.exit(1);
}

await installWhenStale();
if (values.expression !== undefined) {
  const { markFound } = await loadModule('rules/engine/expressions/markFound.ts');
  try {
    console.log(`  ${markFound(values.expression, draft)}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
  process.exit();
}
const { reviewRead } = await loadModule('rules/review.ts');
const { nodeReader } = await loadModule('utils/reader/nodeReader.ts');
const read = await nodeReader(path.join(root, 'rules/reader/model'));
const context = { customerMessage: values.message };

/** @param {number} share from 0 to 1 */
const percent = (share) => `${Math.round(100 * share)} %`;

/** @param {import('../../rules/types').Review} review */
function print({ recovery, flags, steps }) {
  for (const { ruleId, severity, text, message, rewrites } of flags) {
    console.log(`  ${ruleId} (${severity}): “${text}”\n    ${message}`);
    for (const rewrite of rewrites) console.log(`    -> ${rewrite === '' ? '(leave it out)' : rewrite}`);
  }
  if (flags.length === 0) console.log('  nothing to flag');
  const present = steps.filter((step) => step.present).map((step) => step.stepId);
  console.log(`  ${recovery ? 'a recovery' : 'no recovery'}; steps: ${present.join(', ') || 'none'}`);
}

console.log('The rules alone');
print(reviewRead(draft, context, undefined));
if (!read) console.log('\nThis package has no reader.');
else {
  /** @type {import('../../rules/reader/reading').Reading} */
  const reading = await read(draft, values.message);
  console.log(
    `\nThe reader (version ${reading.version}), which takes it for a recovery with ${percent(reading.recovery)}`,
  );
  for (const { text, flaws } of reading.sentences) {
    const likely = flaws.filter(({ probability }) => probability >= 0.05).sort((a, b) => b.probability - a.probability);
    const named = likely.map(({ label, probability, start, end }) => {
      return `${label} ${percent(probability)} “${text.slice(start, end)}”`;
    });
    console.log(`  ${text}\n    ${named.join(', ') || 'nothing'}`);
  }
  console.log('\nBoth together');
  print(reviewRead(draft, context, reading));
}
