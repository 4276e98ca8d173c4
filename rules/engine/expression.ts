import nlp from 'compromise/two';
import type { Expression } from '../defineRule';
import { type Anchors, anchorsOf } from './anchors';
import { expandFragments } from './fragments';

type Parsed = ReturnType<typeof nlp.parseMatch>;

/** An expression made ready once, when the library loads. */
export type CompiledExpression = LetterExpression | TermExpression;

/** A pattern over the letters of the normalised sentence. */
export interface LetterExpression {
  kind: 'letters';
  pattern: RegExp;
  needs: Anchors;
}

/** A match over compromise's terms. */
export interface TermExpression {
  kind: 'terms';
  source: string;
  parsed: Parsed;
  /** One [capture] narrows the match to a part of it. */
  captures: boolean;
  /** Words of which the sentence must hold at least one a set: what spares most sentences the parser. */
  needs: ReadonlySet<string>[];
}

interface ParsedTerm {
  word?: string;
  optional?: boolean;
  negative?: boolean;
  fastOr?: Set<string>;
  choices?: ParsedTerm[][];
  operator?: 'or' | 'and';
  root?: string;
  min?: number;
}

// Words so frequent that they tell nothing about a sentence.
const COMMON = new Set(
  'a all am an and any are as at be been but by can do for from had has have he i if in is it me my no not of on or our she so that the they this to us was we were will with would you your'.split(
    ' ',
  ),
);

/**
 * Makes an expression ready.
 * @throws when a term expression holds no literal word: it would send every sentence to the parser.
 */
export function compileExpression(expression: Expression): CompiledExpression {
  if (expression instanceof RegExp) {
    // The flag `u` makes patterns twice as slow; only those that name a Unicode property need it.
    const flags = /\\[pP]\{/.test(expression.source) ? 'giu' : 'gi';
    return { kind: 'letters', pattern: new RegExp(expression.source, flags), needs: anchorsOf(expression) };
  }
  const parsed = nlp.parseMatch(expandFragments(expression));
  const needs = needsOf(parsed as unknown as ParsedTerm[]);
  if (needs.length === 0) {
    throw new Error(`The expression "${expression}" needs at least one word that must be there.`);
  }
  needs.sort((a, b) => frequency(a) - frequency(b));
  return { kind: 'terms', source: expression, parsed, captures: /\[[^\]]/.test(expression), needs };
}

function needsOf(terms: ParsedTerm[]): Set<string>[] {
  const needs: Set<string>[] = [];
  for (const term of terms) {
    if (term.optional || term.negative || term.min === 0) continue;
    const words = wordsOf(term);
    if (words && words.size > 0) needs.push(words);
  }
  return needs;
}

/** The words of which one must be there for this term to match; undefined when that is not known. */
function wordsOf(term: ParsedTerm): Set<string> | undefined {
  if (term.root) return undefined;
  if (term.word) return new Set([term.word]);
  if (term.fastOr) return new Set(term.fastOr);
  if (term.choices && term.operator === 'or') return wordsOfChoices(term.choices);
  return undefined;
}

function wordsOfChoices(choices: ParsedTerm[][]): Set<string> | undefined {
  const all = new Set<string>();
  for (const choice of choices) {
    const rarest = needsOf(choice).sort((a, b) => frequency(a) - frequency(b))[0];
    if (!rarest) return undefined;
    for (const word of rarest) all.add(word);
  }
  return all;
}

function frequency(words: ReadonlySet<string>): number {
  let common = 0;
  for (const word of words) if (COMMON.has(word)) common += 1;
  return common * 100 + words.size;
}
