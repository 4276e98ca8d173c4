import { A, LETTERS, MOST_SHARED, type PackedWords, SHORT } from './wordFinder';

/** Words in a block: more take less space and longer to find. */
const BLOCK = 16;
const USED_BY_FORMAT = /[A-Z\n]/;

/**
 * Packs words for `wordFinder`.
 * @throws for a word with a capital letter or a line break, which the format uses itself
 */
export function packWords<Value>(words: Readonly<Record<string, Value>>): PackedWords<Value> {
  const { numbers, values } = numberValues(Object.values(words));
  const sorted = Object.keys(words).sort();
  const parts = sorted.map((word, place) => {
    if (USED_BY_FORMAT.test(word))
      throw new Error(`"${word}" cannot be packed: it has a capital letter or a line break.`);
    const own = word.slice(place % BLOCK === 0 ? 0 : sharedBy(sorted[place - 1] as string, word));
    const value = lettersOf(numbers.get(JSON.stringify(words[word])) as number);
    const isLast = place % BLOCK === BLOCK - 1 || place === sorted.length - 1;
    return own + value + (isLast ? '\n' : sharedBy(word, sorted[place + 1] as string).toString(36));
  });
  return { text: parts.join('').slice(0, -1), values };
}

function sharedBy(one: string, other: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

function numberValues<Value>(all: Value[]): { numbers: Map<string, number>; values: Value[] } {
  const counts = new Map<string, number>();
  for (const value of all) counts.set(JSON.stringify(value), (counts.get(JSON.stringify(value)) ?? 0) + 1);
  const keys = [...counts].sort(([, one], [, other]) => other - one).map(([key]) => key);
  return { numbers: new Map(keys.map((key, number) => [key, number])), values: keys.map((key) => JSON.parse(key)) };
}

function lettersOf(number: number): string {
  if (number < SHORT) return String.fromCharCode(A + number);
  const rest = number - SHORT;
  if (rest >= (LETTERS - SHORT) * LETTERS) throw new Error('There are more different values than letters for them.');
  return String.fromCharCode(A + SHORT + Math.floor(rest / LETTERS), A + (rest % LETTERS));
}
