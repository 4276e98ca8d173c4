import { putInPlace } from './putInPlace';
import type { Expression, Rewrite, Rule } from './rule';

/**
 * Sentences with their [flagged words], which the first rewrite replaces as it is. Where it takes a comma or a bracket
 * along, changes an article or the like, each with what becomes of it.
 */
export type Examples = string[] | Record<string, string>;

/** A rule as written in its file: each thing that it catches is followed by examples. */
export interface WrittenRule extends Omit<Rule, 'match' | 'flags' | 'examples'> {
  /**
   * What it catches. A [capture] narrows the flag to a part of the match. Each expression finds the examples beside it,
   * at least one of which no other expression finds. One without examples is needed by a labelled reply
   * (tests/rules/replies).
   */
  match: Record<Expression, Examples>;
}

/** Reads a rule file's content; the rule's id is the file's path. */
export function defineRule({ match, ...rule }: WrittenRule): Rule {
  const [first = ''] = rule.rewrites;
  const flags: Record<string, string> = {};
  const sentences: Record<Expression, string[]> = {};
  for (const [expression, examples] of Object.entries(match)) {
    const results = Array.isArray(examples)
      ? Object.fromEntries(examples.map((example) => [example, putInPlace(first, example)]))
      : examples;
    Object.assign(flags, results);
    sentences[expression] = Object.keys(results);
  }
  return { ...rule, match: Object.keys(match), flags, examples: sentences };
}

const AS_I: Record<string, string> = {
  we: 'I',
  "we're": "I'm",
  'we’re': 'I’m',
  'we are': 'I am',
  'we were': 'I was',
  us: 'me',
  our: 'my',
  ours: 'mine',
  ourselves: 'myself',
};

/**
 * Gives a rewrite with "we" its second form, for agents who write "I". Write out both forms where "we" is the company
 * for them as well, or where other words change, too: "{are changing this}".
 */
export function weOrI(we: string): Rewrite {
  const i = we.replace(/\b(?:we(?: are| were|['’]re)?|us|ourselves|ours?)\b/gi, (word) => {
    const own = AS_I[word.toLowerCase()] as string;
    return /^[A-Z]/.test(word) ? `${own.charAt(0).toUpperCase()}${own.slice(1)}` : own;
  });
  return { i, we };
}
