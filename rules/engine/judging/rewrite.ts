import type { Rewrite } from '../../rule';
import { remember } from '../expressions/memory';
import { behindStem, type Contraction } from '../sentences/contraction';
import { isStarter } from '../sentences/sentenceStarters';

/**
 * A blank in a rewrite as it appears in the draft until the agent fills it: "[what went wrong]". Other brackets do not
 * count: links and tags, "[our guide](…)", "[sic]", and indices, "rows[index]".
 */
export const BLANK =
  /\[(?<!\w\[(?=\w{1,61}\]))(?!(?:sic|quote|code|img|url)[\]=])[a-z][^[\]\n]{2,60}\](?!\(|\[|:\s*http)/g;

/** Whether a text has an unfilled blank. */
export function hasBlank(text: string): boolean {
  return text.search(BLANK) >= 0;
}

const ANYWHERE = { text: 'this', before: '', person: 'we' } as const;

/** The blanks that each of these rewrites leaves to the agent, "[what went wrong]", where it leaves any. */
export function blanksOf(rewrites: readonly Rewrite[]): string[][] {
  return rewritesFor(rewrites, ANYWHERE)
    .map((rewrite) => rewrite.match(BLANK) ?? [])
    .filter((blanks) => blanks.length > 0);
}

/** What a rewrite has to know of the flagged words to read well in their place. */
export interface FlaggedWords {
  text: string;
  /** The text before it in its sentence. */
  before: string;
  /** The text after it in its sentence. */
  after?: string;
  /** Whether it is a whole clause. */
  isClause?: boolean;
  person: 'i' | 'we';
  /** The contraction that it begins with, if the first half stays. */
  contraction?: Contraction;
}

/**
 * The rewrites of a rule as they read in place of the flagged words: in the agent's person, with blanks in square
 * brackets, after what stays of a contraction, with a capital where the sentence or the flagged words had one.
 */
export function rewritesFor(rewrites: readonly Rewrite[], flagged: FlaggedWords): string[] {
  const { text, person, contraction } = flagged;
  const inItsPlace = contraction
    ? (rewrite: string) => behindStem(contraction, withSmallLetter(rewrite), text)
    : withLetterOf(flagged);
  return rewrites.map((rewrite) => {
    const chosen = typeof rewrite === 'string' ? rewrite : rewrite[person];
    return joined(inItsPlace(withSubject(filled(chosen), flagged)), flagged);
  });
}

/**
 * A rewrite in the place of a clause, joined to its neighbours: to what the clause depended on ("I've moved it, which
 * you should have done"), and to the conclusion that was drawn from it ("You should have called, so the bill is
 * wrong").
 */
function joined(rewrite: string, { text, before, after = '', isClause }: FlaggedWords): string {
  if (rewrite === '' || !isClause) return rewrite;
  const hangs = /^(?:which|so)\b/.test(text) && /\p{L}/u.test(before);
  const led = hangs && !/^(?:and|but)\b/.test(rewrite) ? `and ${rewrite}` : rewrite;
  if (/ so$/.test(text) && /^\s+\p{L}/u.test(after)) return `${led};`;
  return /^\s+(?:and|but|yet)\s/.test(after) ? `${led},` : led;
}

/** Remembered, as every keystroke asks for the same few rewrites. */
const filled = remember(2000, (rewrite) => rewrite.replace(/\{([^{}]+)\}/g, '[$1]'));

/** Gives a rewrite the capital or small letter that fits its place. */
function withLetterOf(flagged: FlaggedWords): (rewrite: string) => string {
  const startsSentence = !/[\p{L}\p{N}]/u.test(flagged.before.replace(POSTSCRIPT, ''));
  if (!startsSentence) return opensStatement(flagged) ? withCapital : withSmallLetter;
  return CAPITAL.test(flagged.text) ? withCapital : (rewrite) => rewrite;
}

/** After these a sentence starts again. */
const POSTSCRIPT = /^(?:p\.?\s?)?p\.?\s?s\b\.?:?\s*$|^re\b[^-–:]*(?:[-–:][^-–:]*)?[-–:]\s*$/i;
const CAPITAL = /^[^\p{L}\p{N}]*\p{Lu}/u;
const WORD = /[\p{L}\p{N}]+/u;

/**
 * Whether words within a sentence begin a statement of their own: a capital after a greeting, a colon or a quote says
 * so, but not the capital of a name or of "I".
 */
function opensStatement({ text, before }: FlaggedWords): boolean {
  if (!CAPITAL.test(text) || /^\P{L}*I\b/u.test(text)) return false;
  return /[:–—"“”‘«»(>*_-]\s*$/u.test(before) || isStarter(WORD.exec(text)?.[0] ?? '');
}

// "will write to you": flagged words usually follow their subject.
const PREDICATE = /^(?:will|can|shall|would|have|am|are)\b/;
const SUBJECT = /^[^\p{L}]*(?:i|we|you|they|it|he|she|let|this|that)\b/iu;

/** A rewrite with "I" or "we" before it if it needs a subject and the draft keeps none. */
function withSubject(rewrite: string, { text, before, person, contraction }: FlaggedWords): string {
  const hasSubject = contraction !== undefined || (/\p{L}/u.test(before) && !SUBJECT.test(text));
  return PREDICATE.test(rewrite) && !hasSubject ? `${person === 'i' ? 'I' : 'we'} ${rewrite}` : rewrite;
}

const withCapital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "I" and short forms, SMS, keep their capital. */
function withSmallLetter(text: string): string {
  return /^(?:I\b|\p{Lu}{2})/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
