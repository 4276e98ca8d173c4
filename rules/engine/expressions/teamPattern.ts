import { canonicalWords } from './canonicalWords';
import { wordsIn } from './words';

const MOST_PARTS = 12;
const MOST_GAPS = 3;
const MOST_CHOICES = 20;
const SHORTEST_STEM = 3;

const READABLE = /^[a-z0-9'&*|() -]+$/;
const PART = /\(([^()]*)\)|[^\s()]+/g;

/**
 * Turns a team's phrase into an expression (grammar.ts): plain words, `refund*` for every word that begins like that,
 * `*` for up to three words, `(kind|sort of)` for alternatives. There is nothing else, so no phrase is slow to match.
 * @throws Error whose message ends a sentence that begins with the phrase: "has …", "needs …"
 */
export function readTeamPattern(pattern: string): string {
  const text = pattern.trim().toLowerCase().replace(/[’‘]/g, "'");
  if (!READABLE.test(text)) {
    throw new Error('may hold letters from a to z, figures, apostrophes, hyphens, *, and (one|another)');
  }
  const parts = [...text.matchAll(PART)];
  if (text.replace(PART, '').trim() !== '') throw new Error('has brackets that do not match');
  if (parts.length > MOST_PARTS) throw new Error(`has more than ${MOST_PARTS} words`);
  if (parts.filter(([part]) => part === '*').length > MOST_GAPS) throw new Error(`has more than ${MOST_GAPS} stars`);
  // A gap at either end would mark words that the phrase does not mention.
  if (parts[0]?.[0] === '*' || parts.at(-1)?.[0] === '*') throw new Error('must begin and end with a word');
  return parts.map(([part, choices]) => (choices === undefined ? readPart(part) : readChoices(choices))).join(' ');
}

function readPart(part: string): string {
  if (part.includes('|')) throw new Error('has “|” outside round brackets');
  return part === '*' ? '.{0,3}' : readWord(part);
}

function readChoices(choices: string): string {
  const read = choices.split('|').map((choice) => choice.trim().split(/\s+/).map(readWord).join(' '));
  if (read.length > MOST_CHOICES) throw new Error(`has more than ${MOST_CHOICES} choices`);
  return `(${read.join('|')})`;
}

function readWord(word: string): string {
  if (word === '') throw new Error('has an empty choice');
  if (word.endsWith('*')) {
    const stem = word.slice(0, -1);
    if (stem.length < SHORTEST_STEM) throw new Error(`needs ${SHORTEST_STEM} letters or more before a star`);
    if (/^[a-z0-9]+$/.test(stem)) return word;
  }
  if (word.includes('*')) throw new Error('may hold a star only by itself or at the end of a word');
  // Like the words of a sentence: in one spelling, with contractions written out.
  const words = wordsIn(canonicalWords.get(word)?.toLowerCase() ?? word).map(({ readings }) => readings);
  if (words.length === 0) throw new Error('has a part without letters');
  return words.map(([first = '', ...more]) => (more.length > 0 ? `(${[first, ...more].join('|')})` : first)).join(' ');
}
