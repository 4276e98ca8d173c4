import { remember } from './memory';
import type { Word } from './words';

/**
 * The words that expressions look for, as numbers: comparing numbers is what makes a thousand expressions cheap. A stem
 * such as `renovat*` has a number too, and every word that begins with it counts as both. Numbers are only ever added,
 * so all engines can share them.
 */
export type Kind = number;

const kinds = new Map<string, Kind>();
const stems = new Map<string, Kind>();

/** The number of a word or stem in an expression. */
export function kindOf(word: string): Kind {
  const [table, key] = word.endsWith('*') ? [stems, word.slice(0, -1)] : [kinds, word];
  let kind = table.get(key);
  if (kind === undefined) {
    kind = countOfKinds();
    table.set(key, kind);
    if (table === stems) longestStem = Math.max(longestStem, key.length);
    isStale = true;
  }
  return kind;
}

/** The word or stem that has a number, as expressions write it. It looks through all of them. */
export function wordOf(wanted: Kind): string {
  for (const [word, kind] of kinds) if (kind === wanted) return word;
  for (const [stem, kind] of stems) if (kind === wanted) return `${stem}*`;
  throw new Error(`No word has the number ${wanted}.`);
}

/** How many words and stems have a number. */
export const countOfKinds = () => kinds.size + stems.size;

const NONE: readonly Kind[] = [];
// A shorter stem would match nearly every word; a figure may be a stem by itself.
const SHORTEST_STEM = 2;
const FIGURE = /^\d/;
/** The length of the longest stem, which bounds the work for a very long word. */
let longestStem = 0;

// Words are short; the limit is for texts without spaces.
const WORDS_KEPT = 8000;
const CHARACTERS_KEPT = 200_000;
let known = remember(WORDS_KEPT, readKinds, CHARACTERS_KEPT);
/** Whether a word or stem was added since, so that what is remembered may lack it. */
let isStale = false;

function readKinds(word: string): readonly Kind[] {
  const found: Kind[] = [];
  const own = kinds.get(word);
  if (own !== undefined) found.push(own);
  const longest = Math.min(word.length, longestStem);
  for (let length = FIGURE.test(word) ? 1 : SHORTEST_STEM; length <= longest; length += 1) {
    const kind = stems.get(word.slice(0, length));
    if (kind !== undefined) found.push(kind);
  }
  return found.length > 0 ? found : NONE;
}

/** The kinds of a word in a sentence, in all its readings; empty if no expression looks for it. */
export function kindsOf({ readings }: Word): readonly Kind[] {
  if (isStale) known = remember(WORDS_KEPT, readKinds, CHARACTERS_KEPT);
  isStale = false;
  return readings.length === 1 ? known(readings[0] as string) : readings.flatMap((reading) => known(reading));
}
