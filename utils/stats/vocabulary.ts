import { canonicalWords } from '../../rules/engine/expressions/canonicalWords';
import { fragment } from '../../rules/engine/expressions/fragments';
import { formsOf } from '../../rules/engine/expressions/inflect';
import { rules, steps } from '../../rules/engine/library/library';
import { packWords } from '../../rules/engine/packed/packWords';

// The words the rules are written in. A build ships these as plain values (utils/build/shipValues.ts).

/** A lower-case word in an example: a capitalised one may be somebody's name. */
const PLAIN_WORD = /(?<![\p{L}\p{N}'’-])\p{Ll}+(?![\p{L}\p{N}])/gu;
const LONE_LETTERS = new Set(['a', 'i']);
/** Too many names begin with stems shorter than this. */
const SHORTEST_STEM = 4;
/** Titles that announce a name. */
const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'prof']);

/** Every word an expression asks for, with its fragments expanded and its verbs in all their forms. */
function wordsOfExpressions(): Set<string> {
  const words = new Set<string>();
  const read = new Set<string>();
  const readExpression = (expression: string): void => {
    if (read.has(expression)) return;
    read.add(expression);
    const rest = expression
      .replace(/#[A-Za-z]+|\{\d+,\d+\}/g, ' ')
      .replace(/\$([A-Za-z]+)/g, (_, name) => {
        readExpression(fragment(name));
        return ' ';
      })
      .replace(/\{([^{}]+)\}/g, (_, verbs: string) => {
        const [names = '', form] = verbs.split('/');
        return names
          .split('|')
          .flatMap((verb) => formsOf(verb.trim(), form))
          .join(' ');
      });
    for (const word of rest.match(/[a-z0-9][a-z0-9'&]*\*?/g) ?? []) words.add(word);
  };
  for (const { match, unless = [] } of [...rules, ...steps])
    for (const source of [...match, ...unless]) readExpression(source);
  return words;
}

/** Words in the examples of at least two rules or steps, so not specific to the subject of one. */
function wordsOfExamples(): string[] {
  const examples = [
    ...rules.map(({ flags, allows }) => [...Object.keys(flags), ...allows]),
    ...steps.map(({ present, absent }) => [...present, ...absent]),
  ];
  const owners = new Map<string, number>();
  for (const own of examples) {
    for (const word of new Set(own.flatMap((text) => text.match(PLAIN_WORD) ?? []))) {
      owners.set(word, (owners.get(word) ?? 0) + 1);
    }
  }
  return [...owners].filter(([, count]) => count > 1).map(([word]) => word);
}

function isUseful(word: string): boolean {
  if (word.endsWith('*')) return word.length > SHORTEST_STEM && !/\d/.test(word);
  return /^[a-z]+$/.test(word) && !TITLES.has(word) && (word.length > 1 || LONE_LETTERS.has(word));
}

const words = new Set([...wordsOfExpressions(), ...wordsOfExamples()].filter(isUseful));
// As agents type them: the rules know one spelling of each.
for (const [typed, canonical] of canonicalWords) if (canonical.includes("'") || words.has(canonical)) words.add(typed);

const isStem = (word: string) => word.endsWith('*');

/** The words of the rules in lower case. */
export const WORDS = packWords(
  Object.fromEntries([...words].filter((word) => !isStem(word)).map((word) => [word, true])),
);
/** What other words of the rules begin with, "renovat". */
export const STEMS = [...words].filter(isStem).map((word) => word.slice(0, -1));
