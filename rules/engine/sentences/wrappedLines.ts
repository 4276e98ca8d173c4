import { lengthOfSign } from './listSign';
import { isPlainStarter } from './sentenceStarters';

// Neither a sentence nor a list item ends with these.
const DANGLING =
  /(?:^|\s)(?:the|an?|our|your|my|their|and|or|of|to|by|at|from|with|if|that|because|is|are|was|were|will|be|have|has|not)[ \t]*$/;
// A line of its own may end with these, where the next one has a capital: "Thank you for ... Kim".
const HANGING =
  /(?:^|\s)(?:for|in|on|about|as|than|into|without|when|while|who|which|what|how|do|does|did|can|could|should|would|just|very|so|really)[ \t]*$/;
const PRONOUN = /(?:^|\s)(?:i|we|you|it|they|he|she)[ \t]*$/i;
const UNFINISHED = /[\p{L}\p{N}),;'’”"–—-][ \t]*$/u;
// Mail programs wrap lines at more than this; lines that people end themselves are often shorter.
const SHORTEST_BROKEN = 30;

/** Whether a sentence continues from one line of plain text to the next: the break only makes the line fit. */
export function goesOn(line: string, next: string): boolean {
  // Most lines end with a sentence, and every keystroke asks this of each line.
  if (line === '' || next === '' || '.!?:…'.includes(line.charAt(line.length - 1))) return false;
  const from = next.search(/\S/);
  if (from < 0 || lengthOfSign(next, from) > 0) return false;
  const tail = line.slice(-40);
  if (DANGLING.test(tail)) return true;
  const word = /^\p{L}+/u.exec(next.slice(from, from + 40))?.[0] ?? '';
  if (/^\p{Ll}/u.test(word) && HANGING.test(tail)) return true;
  if (!/^\p{Ll}/u.test(word) || isPlainStarter(word) || !UNFINISHED.test(tail)) return false;
  return PRONOUN.test(tail) || line.length >= SHORTEST_BROKEN;
}
