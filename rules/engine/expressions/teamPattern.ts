import { canonicalWords } from './canonicalWords';
import { wordsIn } from './words';

const MOST_PARTS = 12;
const MOST_GAPS = 3;
const MOST_CHOICES = 20;
const SHORTEST_STEM = 3;

const READABLE = /^[a-z0-9'&*|() -]+$/;
const PART = /\(([^()]*)\)|[^\s()]+/g;

/** Why a pattern cannot be read. */
export type PatternFault =
  | { kind: 'letters' | 'brackets' | 'ends' | 'bar' | 'emptyChoice' | 'star' | 'noLetters' }
  | { kind: 'tooManyWords' | 'tooManyStars' | 'tooManyChoices'; limit: number }
  /** Letters that a word needs before a star. */
  | { kind: 'shortStem'; limit: number };

/** Thrown for a pattern that cannot be read. */
export class PatternError extends Error {
  constructor(readonly fault: PatternFault) {
    super(`A team's pattern cannot be read: ${fault.kind}`);
  }
}

/**
 * Turns a team's phrase into an expression (grammar.ts): plain words, `refund*` for every word that begins like that,
 * `*` for up to three words, `(kind|sort of)` for alternatives. There is nothing else, so no phrase is slow to match.
 * @throws PatternError
 */
export function readTeamPattern(pattern: string): string {
  const text = pattern.trim().toLowerCase().replace(/[’‘]/g, "'");
  if (!READABLE.test(text)) throw new PatternError({ kind: 'letters' });
  const parts = [...text.matchAll(PART)];
  if (text.replace(PART, '').trim() !== '') throw new PatternError({ kind: 'brackets' });
  if (parts.length > MOST_PARTS) throw new PatternError({ kind: 'tooManyWords', limit: MOST_PARTS });
  const gaps = parts.filter(([part]) => part === '*');
  if (gaps.length > MOST_GAPS) throw new PatternError({ kind: 'tooManyStars', limit: MOST_GAPS });
  // A gap at either end would mark words that the phrase does not mention.
  if (parts[0]?.[0] === '*' || parts.at(-1)?.[0] === '*') throw new PatternError({ kind: 'ends' });
  return parts.map(([part, choices]) => (choices === undefined ? readPart(part) : readChoices(choices))).join(' ');
}

function readPart(part: string): string {
  if (part.includes('|')) throw new PatternError({ kind: 'bar' });
  return part === '*' ? '.{0,3}' : readWord(part);
}

function readChoices(choices: string): string {
  const read = choices.split('|').map((choice) => choice.trim().split(/\s+/).map(readWord).join(' '));
  if (read.length > MOST_CHOICES) throw new PatternError({ kind: 'tooManyChoices', limit: MOST_CHOICES });
  return `(${read.join('|')})`;
}

function readWord(word: string): string {
  if (word === '') throw new PatternError({ kind: 'emptyChoice' });
  if (word.endsWith('*')) {
    const stem = word.slice(0, -1);
    if (stem.length < SHORTEST_STEM) throw new PatternError({ kind: 'shortStem', limit: SHORTEST_STEM });
    if (/^[a-z0-9]+$/.test(stem)) return word;
  }
  if (word.includes('*')) throw new PatternError({ kind: 'star' });
  // Like the words of a sentence: in one spelling, with contractions written out.
  const words = wordsIn(canonicalWords.get(word)?.toLowerCase() ?? word).map(({ readings }) => readings);
  if (words.length === 0) throw new PatternError({ kind: 'noLetters' });
  return words.map(([first = '', ...more]) => (more.length > 0 ? `(${[first, ...more].join('|')})` : first)).join(' ');
}
