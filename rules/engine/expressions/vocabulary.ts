import { remember } from './memory';
import type { Word } from './words';

/**
 * The words that expressions ask for, each a number: comparing numbers is what makes a thousand expressions cheap.
 * `renovat*` is such a word too, and every word that starts so has its number as well as its own.
 */
export type Kind = number;

const kinds = new Map<string, Kind>();
const stems = new Map<string, Kind>();

/** The number of a word, or of a stem such as `renovat*`. For expressions, which are compiled when the library loads. */
export function kindOf(word: string): Kind {
  const [table, key] = word.endsWith('*') ? [stems, word.slice(0, -1)] : [kinds, word];
  let kind = table.get(key);
  if (kind === undefined) {
    kind = kinds.size + stems.size;
    table.set(key, kind);
    if (table === stems) longestStem = Math.max(longestStem, key.length);
    isStale = true;
  }
  return kind;
}

const NONE: readonly Kind[] = [];
// Shorter stems than this would make every word a match; a figure is another matter.
const SHORTEST_STEM = 2;
const FIGURE = /^\d/;
/** The length of the longest stem: nothing longer is looked for in a word that goes on and on. */
let longestStem = 0;

// Words are short, and so is what is kept of a text that has no blanks.
const WORDS_KEPT = 8000;
const CHARACTERS_KEPT = 200_000;
let known = remember(WORDS_KEPT, readKinds, CHARACTERS_KEPT);
/** Whether a word was asked for since: what is remembered may lack it. */
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

/** What a word of a sentence counts as, with all its readings: empty where no expression asks for it. */
export function kindsOf({ readings }: Word): readonly Kind[] {
  if (isStale) known = remember(WORDS_KEPT, readKinds, CHARACTERS_KEPT);
  isStale = false;
  return readings.length === 1 ? known(readings[0] as string) : readings.flatMap((reading) => known(reading));
}
