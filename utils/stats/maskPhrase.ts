import { CAPITALISED, FAMILY_NAMES, GIVEN_NAMES, NUMBER_WORDS } from './doubtfulWords';
import { isKnownWord } from './isKnownWord';

const LONGEST_KEPT = 80;
/** Longer than any useful flag; bounds the work on a draft without a full stop. */
const LONGEST_READ = 400;
const MASK = '…';

/** Marks that reveal nothing about anybody, alone or around a word. */
const MARKS = /^[.,;:!?'"’‘“”()&…–—-]*$/u;
const WORD = /^(?<before>[^\p{L}\p{N}]*)(?<words>.*[\p{L}\p{M}\p{N}])(?<after>[^\p{L}\p{M}\p{N}]*)$/u;
/** Characters that join two words; any other within a word makes it an address, a code or a link. */
const JOINT = /[-–—/,;…]/u;
const APOSTROPHES = /[’‘ʼ]/gu;
const PRONOUN_I = /^I(?:['’]\p{L}+)?$/u;
const CAPITAL = /\p{Lu}|\p{Lt}/u;
const ALL_CAPITALS = /^\P{Ll}{2,}$/u;

interface Token {
  text: string;
  /** `mark` contains no word: the tokens on either side are neighbours. */
  kind: 'known' | 'masked' | 'mark';
  /** A known word that may be somebody's name: it is masked next to a masked word. */
  isDoubtful: boolean;
  isNumber: boolean;
}

/**
 * The phrase as it is stored and exported: in lower case, the words that the rules are written in; all others, numbers,
 * addresses and links become `…`. A word that may be a name is kept only in lower case and away from masked words.
 * When in doubt it masks. Never throws; returns at most 80 UTF-16 units; masking the result again changes nothing.
 *
 * Phrases of a rule that differ only in masked words become one: they are counted together, and dismissing one of them
 * for good dismisses the others too.
 */
export function maskPhrase(phrase: string): string {
  let masked = maskOnce(phrase);
  // Truncating may leave a word next to a mask. Each turn masks more, so there is a last one.
  for (let again = maskOnce(masked); again !== masked; again = maskOnce(masked)) masked = again;
  return masked;
}

function maskOnce(phrase: string): string {
  const text = plainText(phrase);
  // In an all-capitals phrase, capitals mean nothing.
  const isShouted = !/\p{Ll}/u.test(text);
  const tokens = text
    .split(' ')
    .filter((part) => part !== '')
    .map((part, place) => readToken(part, place === 0, isShouted));
  maskDoubtful(tokens);
  return shorten(joined(tokens).toLowerCase());
}

/** One line without control characters, invisible characters and half characters; does not end in half a word. */
function plainText(phrase: string): string {
  const isCut = phrase.length > LONGEST_READ;
  const text = phrase
    .slice(0, LONGEST_READ)
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
  return isCut ? `${text.slice(0, Math.max(0, text.lastIndexOf(' ')))} ${MASK}`.trim() : text;
}

function readToken(text: string, isFirst: boolean, isShouted: boolean): Token {
  const masked: Token = { text: MASK, kind: 'masked', isDoubtful: false, isNumber: false };
  const { before = '', words = '', after = '' } = WORD.exec(text)?.groups ?? {};
  if (words === '') return MARKS.test(text) && !text.includes(MASK) ? { ...masked, text, kind: 'mark' } : masked;
  if (!MARKS.test(before) || !MARKS.test(after)) return masked;

  const parts = words.split(JOINT).filter((part) => part !== '');
  const plain = parts.map((part) => part.toLowerCase().replace(APOSTROPHES, "'"));
  if (!plain.every(isKnownWord)) return masked;
  const bases = plain.map((part) => part.replace(/'.*$/, ''));
  const isOneOf = (names: ReadonlySet<string>) => bases.some((base) => names.has(base));

  const hasCapital = !isShouted && parts.some((part) => CAPITAL.test(part) && !PRONOUN_I.test(part));
  if (hasCapital && isOneOf(GIVEN_NAMES)) return masked;
  const isEmphasis = parts.every((part) => ALL_CAPITALS.test(part) || !CAPITAL.test(part));
  if (hasCapital && !isFirst && !isEmphasis && !bases.every((base) => CAPITALISED.has(base))) return masked;
  return {
    text,
    kind: 'known',
    isDoubtful: isOneOf(GIVEN_NAMES) || isOneOf(FAMILY_NAMES) || (hasCapital && !isFirst),
    isNumber: isOneOf(NUMBER_WORDS),
  };
}

function maskDoubtful(tokens: Token[]): void {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const isIn = (kind: (token: Token) => boolean, place: number) =>
    [words[place - 1], words[place + 1]].some((token) => token !== undefined && kind(token));
  const inRow = words.map(({ isNumber }, place) => isNumber && isIn((token) => token.isNumber, place));
  const hide = (token: Token) => Object.assign(token, { text: MASK, kind: 'masked' });

  for (const [place, token] of words.entries()) if (inRow[place]) hide(token);
  // Forwards and backwards: each masked word puts the next one in doubt.
  for (const order of [[...words.keys()], [...words.keys()].reverse()]) {
    for (const place of order) {
      const token = words[place] as Token;
      if (
        token.kind === 'known' &&
        (token.isDoubtful || token.isNumber) &&
        isIn(({ kind }) => kind === 'masked', place)
      )
        hide(token);
    }
  }
}

/** The tokens as one line, consecutive masks as one: also where the agent typed the same sign before a word. */
function joined(tokens: Token[]): string {
  const isAfterMask = (place: number) => tokens[place - 1]?.kind === 'masked';
  return tokens
    .map(({ kind, text }, place) => (!isAfterMask(place) ? text : kind === 'masked' ? '' : text.replace(/^…+/, '')))
    .filter((text) => text !== '')
    .join(' ');
}

/** Cuts between words. */
function shorten(text: string): string {
  if (text.length <= LONGEST_KEPT) return text;
  const cut = text.slice(0, LONGEST_KEPT - 1);
  const words = cut.slice(0, Math.max(0, cut.lastIndexOf(' ')));
  return words.endsWith(MASK) ? words : `${words}${MASK}`;
}
