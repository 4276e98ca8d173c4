import { remember } from './memory';

/** A word of a sentence as expressions see it. "We're" is two words at one place. */
export interface Word {
  /** UTF-16 offsets into the normalised sentence. */
  start: number;
  end: number;
  /** In lower case. More than one if the spelling leaves it open: "'d" is had or would. */
  readings: readonly string[];
  /** The 's after a noun. It may be a possessive and then is not a word, so expressions may skip it. */
  loose?: boolean;
}

type Half = Pick<Word, 'readings' | 'loose'>;

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}']*/gu;
const PLAIN_TOKEN = /[a-z0-9][a-z0-9']*/g;
const PLAIN = /^[\x20-\x7E]*$/;

const ENDINGS: Record<string, string[]> = {
  "'m": ['am'],
  "'re": ['are'],
  "'ve": ['have'],
  "'ll": ['will'],
  "'d": ['had', 'would'],
};
const WHOLE: Record<string, string[][]> = {
  "can't": [['can'], ['not']],
  cannot: [['can'], ['not']],
  "won't": [['will'], ['not']],
  "shan't": [['shall'], ['not']],
  "ain't": [['is', 'are', 'am'], ['not']],
  "let's": [['let'], ['us']],
  gonna: [['going'], ['to']],
  wanna: [['want'], ['to']],
  gotta: [['got'], ['to']],
};
// After these, 's is always a verb.
const PRONOUNS = new Set('it that this there here he she who what where how when why everything something'.split(' '));

/** The words of a normalised sentence in order, contractions written out. A closing question mark is the last one. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  const lower = text.toLowerCase();
  for (const match of lower.matchAll(PLAIN.test(lower) ? PLAIN_TOKEN : TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    for (const half of halvesOf(match[0])) words.push({ start, end, ...half });
  }
  const last = text.trimEnd().length - 1;
  if (text[last] === '?') words.push({ start: last, end: last + 1, readings: ['?'] });
  return words;
}

const halvesOf = remember(8000, (token): Half[] => {
  const whole = WHOLE[token];
  if (whole) return whole.map((readings) => ({ readings }));
  const apostrophe = token.lastIndexOf("'");
  if (apostrophe < 1) return [{ readings: [token] }];
  if (token.endsWith("n't")) return [{ readings: [token.slice(0, -3)] }, { readings: ['not'] }];
  const stem = token.slice(0, apostrophe);
  const ending = token.slice(apostrophe);
  if (ending === "'") return [{ readings: [stem] }];
  if (ending === "'s") return [{ readings: [stem] }, { readings: ['is', 'has'], loose: !PRONOUNS.has(stem) }];
  const expanded = ENDINGS[ending];
  return expanded ? [...halvesOf(stem), { readings: expanded }] : [{ readings: [token] }];
});
