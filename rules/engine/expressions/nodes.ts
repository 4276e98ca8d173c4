import { formsOf } from './inflect';
import { remember } from './memory';
import { type Kind, kindOf } from './vocabulary';

/** A part of an expression, as read from its source. */
export type Node =
  | { type: 'words'; kinds: ReadonlySet<Kind> }
  | { type: 'not'; kinds: ReadonlySet<Kind> }
  | { type: 'gap'; min: number; max: number }
  | { type: 'tag'; tag: string }
  | { type: 'choice'; choices: Node[][] }
  | { type: 'optional'; nodes: Node[] }
  | { type: 'capture'; nodes: Node[] }
  | { type: 'start' | 'end' | 'clause' };

/** Contractions that expressions may use, word by word: "don't" is do, not. */
const CONTRACTED: Record<string, string[]> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
};

/** Expressions name tens of thousands of words, but only a few thousand different ones: each has one node. */
const singles = new Map<string, Node>();

/** One of these words. */
function wordsNode(words: readonly string[]): Node {
  return { type: 'words', kinds: new Set(words.map(kindOf)) };
}

/** This word. */
function wordNode(word: string): Node {
  let node = singles.get(word);
  if (!node) {
    node = wordsNode([word]);
    singles.set(word, node);
  }
  return node;
}

const SEVERAL_WORDS = /[ '-]|^cannot$/;

/** A word, or the words of a hyphenated or contracted one. */
export function wordNodes(word: string): Node[] {
  if (!SEVERAL_WORDS.test(word)) return [wordNode(word)];
  const parts = word.split('-').flatMap((part) => CONTRACTED[part] ?? part.replace(/n't$/, ' not').split(' '));
  return parts.map(wordNode);
}

/** The choice between `one|or another`. */
export function choiceOfWords(source: string): Node {
  const choices = source.split('|').map((words) => words.trim());
  // Most are like this.
  if (!choices.some((words) => SEVERAL_WORDS.test(words))) return wordsNode(choices);
  return choiceOf(choices.map((words) => words.split(/ +/).flatMap(wordNodes)));
}

/** The forms of `send|give/past`. @throws if there is no such form */
export const verbNode = remember(1000, (verbs): Node => {
  const [names = '', form] = verbs.split('/');
  return wordsNode(names.split('|').flatMap((verb) => formsOf(verb.trim(), form)));
});

/** One of several; a plain set of words if each is a single word. */
export function choiceOf(choices: Node[][]): Node {
  const kinds = new Set<Kind>();
  for (const [node, another] of choices) {
    if (node?.type !== 'words' || another) return { type: 'choice', choices };
    for (const kind of node.kinds) kinds.add(kind);
  }
  return { type: 'words', kinds };
}

/** `.` or `.{0,3}`. */
export function gapNode(token: string): Node {
  const [, min = 1, max = 1] = /(\d+),(\d+)/.exec(token) ?? [];
  return { type: 'gap', min: Number(min), max: Number(max) };
}
