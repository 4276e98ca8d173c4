import type { Rewrite } from './rule';

/**
 * Puts a rewrite in the place of an example's [flagged words], with a capital letter where the sentence starts with
 * them. replacement.ts does it in a draft and does more; tests compare the two.
 * @param rewrite its form with "I" is taken if the example is written so
 * @returns the sentence as the agent sees it, blanks in [brackets]
 */
export function putInPlace(rewrite: Rewrite, example: string): string {
  const start = example.indexOf('[');
  const before = example.slice(0, start);
  const form = /\b(?:i|me|my)\b/i.test(example) ? 'i' : 'we';
  const words = (typeof rewrite === 'string' ? rewrite : rewrite[form]).replaceAll('{', '[').replaceAll('}', ']');
  const isInside = /\p{L}/u.test(before);
  const cased = isInside ? words.replace(/^(?!I\b)\p{Lu}/u, lower) : words.replace(/^\p{Ll}/u, upper);
  return before + cased + example.slice(example.indexOf(']', start) + 1);
}

const lower = (letter: string) => letter.toLowerCase();
const upper = (letter: string) => letter.toUpperCase();
