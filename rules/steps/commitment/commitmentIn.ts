import { promisedClauses } from './promisedClauses';
import { timeIn } from './timeWords';

/** Where a sentence promises something on our side by a time, in UTF-16 units; undefined if it does not. */
export function commitmentIn(sentence: string): { start: number; end: number } | undefined {
  // Hardly any sentence names a time.
  if (!timeIn(sentence.toLowerCase())) return undefined;
  for (const words of promisedClauses(sentence)) {
    const time = timeIn(words);
    if (time) return { start: words.search(/\S/u), end: time.end };
  }
  return undefined;
}
