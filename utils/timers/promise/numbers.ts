const ONES = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
  ' ',
);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const WORDS = new Map<string, number>([
  ...ONES.map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
  ['a quarter of an', 0.25],
  ['quarter of an', 0.25],
  ['three quarters of an', 0.75],
  ['half an', 0.5],
  ['half a', 0.5],
  ['a couple of', 2],
  ['couple of', 2],
  ['a couple', 2],
  ['a few', 3],
  ['few', 3],
  ['an', 1],
  ['a', 1],
]);

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const TWENTY_ONE = `(?:${TENS.join('|')})[ -](?:${longestFirst(ONES.slice(0, 9))})(?![a-z])`;

/** An hour of the day, for a case-insensitive RegExp. */
export const HOUR = `(?:2[0-4]|[01]?\\d|${longestFirst(ONES.slice(0, 12))})`;

/** A quantity, for a case-insensitive RegExp. */
export const NUMBER = `(?:\\d{1,4}(?:\\.\\d{1,2})?|${TWENTY_ONE}|(?!${TWENTY_ONE})(?:${longestFirst([...WORDS.keys()])}))`;

/** The number that a match of `HOUR` or `NUMBER` represents. */
export function numberOf(words: string): number {
  const word = words.toLowerCase().replace(/ +/g, ' ');
  const [tens = '', ones = ''] = word.split(/[ -]/);
  const sum = (WORDS.get(tens) ?? Number.NaN) + (WORDS.get(ones) ?? Number.NaN);
  return WORDS.get(word) ?? (TENS.includes(tens) && !Number.isNaN(sum) ? sum : Number(word));
}

/** The number of an ordinal: "3rd", "third". */
export function ordinalOf(word: string): number {
  const place = ['first', 'second', 'third', 'fourth', 'fifth'].indexOf(word.toLowerCase());
  return place < 0 ? Number.parseInt(word, 10) : place + 1;
}
