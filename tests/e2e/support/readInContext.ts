import fs from 'node:fs';
import path from 'node:path';
import type { review as judge } from '../../../rules/review';
import { loadModule } from '../../../utils/commands/loadModule.mjs';

const { review } = (await loadModule('rules/review.ts')) as { review: typeof judge };

/** Whether a copy of the extension has a reader; without one there is nothing to test. */
export const hasReader = (folder: string) => fs.existsSync(path.join(folder, 'reader/reader.onnx'));
export const NO_READER = 'There is no model in rules/reader/model: this package has no reader.';

/** A sentence in which no rule flags anything. */
function unruled(sentence: string): string {
  const { flags } = review(sentence, { situation: 'recovery' });
  if (flags.length > 0) throw new Error(`No rule should flag “${sentence}”, but ${flags[0]?.ruleId} does.`);
  return sentence;
}

/** Sentences that argue with the customer, or blame them, in ordinary words. */
export const ARGUMENTS = [
  unruled('Nobody else on your street has rung us, so the line itself is fine.'),
  unruled('Anyone who opens a box with a knife will scratch what is in it.'),
];
