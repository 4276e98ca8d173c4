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
    isStale = true;
  }
  return kind;
}

const NONE: readonly Kind[] = [];
// Shorter stems than this would make every word a match; a figure is another matter.
const SHORTEST_STEM = 2;
const FIGURE = /^\d/;

let known = remember(8000, readKinds);
/** Whether a word was asked for since: what is remembered may lack it. */
let isStale = false;

function readKinds(word: string): readonly Kind[] {
  const found: Kind[] = [];
  const own = kinds.get(word);
  if (own !== undefined) found.push(own);
  for (let length = FIGURE.test(word) ? 1 : SHORTEST_STEM; length <= word.length; length += 1) {
    const kind = stems.get(word.slice(0, length));
    if (kind !== undefined) found.push(kind);
  }
  return found.length > 0 ? found : NONE;
}

/** What a word of a sentence counts as, with all its readings: empty where no expression asks for it. */
export function kindsOf({ readings }: Word): readonly Kind[] {
  if (isStale) known = remember(8000, readKinds);
  isStale = false;
  return readings.length === 1 ? known(readings[0] as string) : readings.flatMap((reading) => known(reading));
}
