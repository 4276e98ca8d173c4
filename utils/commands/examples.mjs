// The examples of all rules, for the training of the reader: JSON Lines {"id","label","text","flagged":[start,end]?},
// where "flagged" is what the rule marks, in UTF-16 units; examples without it are what the rule allows.
import { loadModule } from './loadModule.mjs';

const { rules } = await loadModule('rules/engine/library/library.ts');

/** @type {Iterable<{ id: string, category: string, flags: Record<string, string>, allows: string[] }>} */
const all = rules;
for (const { id, category, flags, allows } of all) {
  for (const [number, example] of Object.keys(flags).entries()) {
    const start = example.indexOf('[');
    const end = example.indexOf(']', start) - 1;
    const line = { id: `${id}/flags-${number}`, label: category, text: example.replace(/[[\]]/g, '') };
    process.stdout.write(`${JSON.stringify(start < 0 ? line : { ...line, flagged: [start, end] })}\n`);
  }
  for (const [number, text] of allows.entries()) {
    process.stdout.write(`${JSON.stringify({ id: `${id}/allows-${number}`, label: category, text })}\n`);
  }
}
