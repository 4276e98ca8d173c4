const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

const MORE: Record<string, number> = {
  'a quarter of an': 0.25,
  'three quarters of an': 0.75,
  'half an': 0.5,
  'half a': 0.5,
  'a couple of': 2,
  'a couple': 2,
  'couple of': 2,
  'a few': 3,
  few: 3,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  'forty-five': 45,
  forty: 40,
  sixty: 60,
  ninety: 90,
  'twenty-four': 24,
  'forty-eight': 48,
  'seventy-two': 72,
  an: 1,
  a: 1,
};

const longestFirst = (words: string[]) => words.sort((a, b) => b.length - a.length).join('|');

/** An hour of the day, for a RegExp without regard to case. */
export const HOUR = `(?:2[0-4]|[01]?\\d|${longestFirst(Object.keys(WORDS))})`;

/** How many, for a RegExp without regard to case. */
export const NUMBER = `(?:\\d{1,4}(?:\\.\\d{1,2})?|${longestFirst([...Object.keys(MORE), ...Object.keys(WORDS)])})`;

/** The number that a match of `HOUR` or `NUMBER` stands for. */
export function numberOf(words: string): number {
  const word = words.toLowerCase();
  return WORDS[word] ?? MORE[word] ?? Number(word);
}
