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
const nodes = new Map<string, Node>();
const singles = new Map<string, Node>();

/** One of these words. */
function wordsNode(words: string[]): Node {
  return nodeOf(new Set(words.map(kindOf)));
}

/** This word. */
function wordNode(word: string): Node {
  const known = singles.get(word) ?? wordsNode([word]);
  singles.set(word, known);
  return known;
}

function nodeOf(kinds: ReadonlySet<Kind>): Node {
  const key = [...kinds].sort((a, b) => a - b).join(' ');
  const known = nodes.get(key) ?? { type: 'words', kinds };
  nodes.set(key, known);
  return known;
}

/** A word, or the words of a hyphenated or contracted one. */
export function wordNodes(word: string): Node[] {
  if (!/['-]|^cannot$/.test(word)) return [wordNode(word)];
  const parts = word.split('-').flatMap((part) => CONTRACTED[part] ?? part.replace(/n't$/, ' not').split(' '));
  return parts.map(wordNode);
}

/** The forms of `send|give/past`. @throws if there is no such form */
export const verbNode = remember(1000, (verbs): Node => {
  const [names = '', form] = verbs.split('/');
  return wordsNode(names.split('|').flatMap((verb) => formsOf(verb.trim(), form)));
});

/** One of several; a plain set of words if each is a single word. */
export function choiceOf(choices: Node[][]): Node {
  const words = choices.map(([node, ...more]) => (node?.type === 'words' && more.length === 0 ? node : undefined));
  if (words.some((node) => node === undefined)) return { type: 'choice', choices };
  const kinds = new Set<Kind>();
  for (const node of words) for (const kind of node?.kinds ?? []) kinds.add(kind);
  return nodeOf(kinds);
}

/** `.` or `.{0,3}`. */
export function gapNode(token: string): Node {
  const [, min = 1, max = 1] = /(\d+),(\d+)/.exec(token) ?? [];
  return { type: 'gap', min: Number(min), max: Number(max) };
}
