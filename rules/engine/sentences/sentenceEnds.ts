import { EMOJI, EMOTICON, EMOTICON_APART } from './emoji';
import { INVISIBLE } from './invisible';
import { isPlainStarter } from './sentenceStarters';
import { isShortForm, isWithinSentence } from './shortForms';

// What still belongs to a sentence after its stop: quotes, Markdown, footnote signs.
const CLOSING = `"'”’“‘»«›)\\]*_~\`†‡¹²³⁰⁴-⁹${INVISIBLE}`;
const CLOSING_PLAIN = `"')\\]*_~\``;

/** Where a sentence may end: at a stop before a space, at a stop between two words, after an emoticon or an emoji. */
const CANDIDATE = new RegExp(candidate('[.!?…]', CLOSING, '\\p{L}', `(?:${EMOJI}){1,8}(?=\\s|$)|`), 'gu');
/** The same for text in plain ASCII, as most lines are. */
const CANDIDATE_PLAIN = new RegExp(candidate('[.!?]', CLOSING_PLAIN, '[A-Za-z]', ''), 'g');
const PLAIN = /^[\x20-\x7E]*$/;

// Everything is bounded, and only the last of several marks is looked for: a run of a thousand would be read a thousand
// times.
function candidate(mark: string, closing: string, letter: string, emoji: string): string {
  const closers = `(?:[${closing}]|\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|\\^\\d{1,3}\\^|\\]\\([^()\\s]{1,300}\\)){0,16}`;
  const runOn = `${mark}[”»"]?(?=${letter})`;
  return `(${mark})(${closers})(?=\\s)|(${runOn})|${emoji}${EMOTICON_APART}`;
}

const FACE_NEXT = new RegExp(`^(?:${EMOJI}|${EMOTICON}(?=\\s|$))`, 'u');
const LITERAL = /`[^`\n]{1,200}`|\[[^[\]\n]{1,200}\]\([^()\s]{1,300}\)/g;
const BLANKS = new RegExp(`^[\\s${INVISIBLE}]{1,40}`, 'u');
const ADDRESS = /[@/\\=_#<>]|www\./i;
// How much of the surrounding text is looked at.
const AROUND = 40;

/** What is looked at from a place on to tell whether a sentence ends there, and before it, in UTF-16 units. */
export const LOOKED_AT = { behind: 120, before: 60 };

/** Whether sentences of a line end by what is near their ends: no code, no link, none but the characters of ASCII. */
export function isPlainLine(line: string): boolean {
  return PLAIN.test(line) && !line.includes('`') && !line.includes('](');
}

/**
 * The offsets at which sentences of a line end, in order, without the line's end.
 * @param startOf gives the start of the words of a sentence that begins at an offset, after its bullet
 * @param from the end of a sentence, from which on they are looked for
 * @param isLast whether an end is the last one to look for
 */
export function sentenceEnds(
  line: string,
  startOf: (from: number) => number,
  from = 0,
  isLast: (end: number) => boolean = () => false,
): number[] {
  const ends: number[] = [];
  const literals = literalsOf(line);
  let literal = literals.next();
  let start = startOf(from);
  const pattern = PLAIN.test(line) ? CANDIDATE_PLAIN : CANDIDATE;
  pattern.lastIndex = from;
  for (const match of line.matchAll(pattern)) {
    const end = match.index + match[0].length;
    while (!literal.done && literal.value.index + literal.value[0].length <= end) literal = literals.next();
    const isLiteral = !literal.done && literal.value.index < match.index;
    if (match.index < start || isLiteral || !endsSentence(line, start, match)) continue;
    ends.push(end);
    if (isLast(end)) break;
    start = startOf(end);
  }
  return ends;
}

function endsSentence(line: string, start: number, match: RegExpExecArray): boolean {
  const [, mark, closers = '', runOn] = match;
  if (runOn) return isRunOn(line, match.index, match.index + runOn.length);
  const end = match.index + match[0].length;
  if (isUsual(line, match.index, end)) return true;
  const next = line.slice(end, end + 2 * AROUND).replace(BLANKS, '');
  // The face still belongs to the sentence, and of several marks the last one ends it.
  if (FACE_NEXT.test(next) || /^[.!?…]/.test(next)) return false;
  const before = line.slice(Math.max(start, match.index - AROUND), match.index);
  if (!mark) return startsBehindFace(match[0], next, before);
  const caseless = isCaseless(line, start);
  const goesOnSmall = /^\p{Ll}/u.test(next) && !(caseless && isPlainStarter(firstWord(next)));
  if (closers !== '' && /[^\p{Cf}]/u.test(closers) && goesOnSmall && !(caseless && mark === '.')) return false;
  if (mark === '…' || (mark === '.' && before.endsWith('.'))) return !goesOnSmall;
  return mark !== '.' || /["'”’)\]]/.test(closers) || !isWithinSentence({ before, next, caseless });
}

const USUAL = / ([a-z]{2,12})[.!?] [A-Z][a-z' ]$/;

/** A quick check for how most sentences end: a word, a stop, a space, and a capital. */
function isUsual(line: string, at: number, end: number): boolean {
  const word = USUAL.exec(line.slice(Math.max(0, at - 13), end + 3))?.[1];
  return word !== undefined && end === at + 1 && !isShortForm(word);
}

// "I <3 it"
const HEART = /^(?:<3|[❤💙💚💛💜🖤🧡])/u;

function startsBehindFace(face: string, next: string, before: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(before)) return false;
  return (
    /^["'“(*_]{0,3}\p{Lu}/u.test(next) ||
    (isPlainStarter(firstWord(next)) && !HEART.test(face)) ||
    /[.!?…]\s*$/.test(before)
  );
}

const RUN_ON_BEFORE = /(?:\p{Ll}{2}|\p{N}|\p{Lu}{2}|[)”"»]|(?<=\s))$/u;
// Lamps.Com, Report.Pdf
const ENDING =
  /^(?:com|net|org|edu|gov|info|biz|co|io|de|uk|eu|us|pdf|docx?|xlsx?|csv|txt|zip|html?|jpe?g|png|js|ts|exe)\b/i;

/** Whether a stop without a space after it ends a sentence: "the lamp.As per", but not in an address or a name. */
function isRunOn(line: string, at: number, end: number): boolean {
  const before = line.slice(Math.max(0, at - AROUND), at);
  const next = line.slice(end, end + AROUND);
  if (ADDRESS.test(lastToken(before)) || ADDRESS.test(/^\S*/.exec(next)?.[0] ?? '') || ENDING.test(next)) return false;
  if (!RUN_ON_BEFORE.test(before)) return false;
  const word = firstWord(next);
  if (line.charAt(at) === '…' && /^\p{Ll}/u.test(word)) return false;
  if (isPlainStarter(word) && !/^\p{Ll}\w*[.(]\w/u.test(next))
    return /^\p{Lu}/u.test(next) || /\p{Ll}{3}$/u.test(before);
  // "System.Text.Json" is a name.
  const isName = /^\p{Lu}\p{L}*\.\p{L}/u.test(next) || /\p{L}\.\p{L}+$/u.test(before);
  return /^\p{Lu}(?:\p{Ll}|\b)/u.test(next) && !isName;
}

const firstWord = (text: string) => /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';
const lastToken = (text: string) => text.slice(text.search(/\S*$/));

/** Whether a sentence's letters tell nothing by their case: it begins with a small one, or has none. */
function isCaseless(line: string, start: number): boolean {
  const opening = line.slice(start, start + AROUND);
  const first = /\p{L}/u.exec(opening)?.[0] ?? '';
  return /\p{Ll}/u.test(first) || (/\p{Lu}{2}/u.test(opening) && !/\p{Ll}/u.test(opening));
}

/** Code and links, in which nothing ends. */
function literalsOf(line: string): Iterator<RegExpExecArray> {
  return (line.includes('`') || line.includes('](') ? line : '').matchAll(LITERAL);
}
