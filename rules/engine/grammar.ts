import { fragment } from './fragments';
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

// A gap, a choice of nothing but words, a tag, a fragment, verbs, a word, or a mark; a question mark right behind an item belongs to it.
const TOKEN =
  /(\.\{\d+,\d+\}|#[A-Za-z]+|\$[a-z]+|\{[^{}]+\}|[a-z0-9][a-z0-9'&-]*\*?|[.^$,!([]|(?<=\s|^)\?|[)\]|])(\??)|\S/g;

const OPTIONAL = 'optional';
const CLOSING = new Set(['|', ')', ']']);

/** Parts of a contraction that expressions may write together: "don't" is do, not. */
const CONTRACTED: Record<string, string[]> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
};

/**
 * Reads an expression:
 * `word`, `stem*`, `$fragment`, `{verb|verb}` in any form, `{verb/past}`, `(one|or another)`, `item?`, `.` any word, `.{0,3}` a gap of
 * words, `!word` any word but that, `#Tag` a word that compromise tags so, `[what is marked]`, `,` where a clause
 * starts, `^` the start, also behind a greeting, `$` the end, `?` by itself its question mark.
 * @throws with the place where the expression cannot be read.
 */
export function readExpression(source: string): Node[] {
  return new Reader(source).all();
}

class Reader {
  private readonly tokens: string[] = [];
  private at = 0;

  constructor(private readonly source: string) {
    for (const [whole, token, optional] of source.matchAll(TOKEN)) {
      if (token === undefined) throw new Error(`The expression "${source}" cannot be read: what is "${whole}"?`);
      this.tokens.push(token);
      if (optional) this.tokens.push(OPTIONAL);
    }
  }

  all(): Node[] {
    const nodes = this.sequence();
    if (this.at < this.tokens.length) this.fail();
    return nodes;
  }

  private sequence(): Node[] {
    const nodes: Node[] = [];
    while (this.at < this.tokens.length && !CLOSING.has(this.tokens[this.at] as string)) {
      const read = this.item();
      if (this.tokens[this.at] === OPTIONAL) {
        this.at += 1;
        nodes.push({ type: 'optional', nodes: read });
      } else nodes.push(...read);
    }
    return nodes;
  }

  private item(): Node[] {
    const token = this.tokens[this.at] ?? this.fail();
    this.at += 1;
    switch (token.charAt(0)) {
      case '.':
        return [gap(token)];
      case '#':
        return [{ type: 'tag', tag: token.slice(1) }];
      case '{':
        return [wordsNode(verbForms(token.slice(1, -1)))];
      case '^':
        return [{ type: 'start' }];
      case '$':
        return token === '$' ? [{ type: 'end' }] : fragmentNodes(token.slice(1));
      case ',':
        return [{ type: 'clause' }];
      case '?':
        return [wordsNode(['?'])];
      case '(':
        return [token === '(' ? this.choice() : choiceOfWords(token)];
      case '[': {
        const nodes = this.sequence();
        this.expect(']');
        return [{ type: 'capture', nodes }];
      }
      case '!': {
        const [node] = this.item();
        return node?.type === 'words' ? [{ type: 'not', kinds: node.kinds }] : this.fail();
      }
      default:
        return wordNodes(token);
    }
  }

  private choice(): Node {
    const choices = [this.sequence()];
    while (this.tokens[this.at] === '|') {
      this.at += 1;
      choices.push(this.sequence());
    }
    this.expect(')');
    return choiceOf(choices);
  }

  private expect(mark: string): void {
    if (this.tokens[this.at] !== mark) this.fail();
    this.at += 1;
  }

  private fail(): never {
    const rest = this.tokens.slice(this.at).join(' ');
    throw new Error(`The expression "${this.source}" cannot be read from "${rest}" on.`);
  }
}

/** Most choices are of nothing but words, and many are written again and again: each is read once. */
const choiceOfWords = remember(
  10_000,
  (group): Node =>
    choiceOf(
      group
        .slice(1, -1)
        .split('|')
        .map((words) => words.trim().split(/ +/).flatMap(wordNodes)),
    ),
);

function choiceOf(choices: Node[][]): Node {
  const words = choices.map(([node, ...more]) => (node?.type === 'words' && more.length === 0 ? node : undefined));
  if (words.some((node) => node === undefined)) return { type: 'choice', choices };
  const kinds = new Set<Kind>();
  for (const node of words) for (const kind of node?.kinds ?? []) kinds.add(kind);
  return { type: 'words', kinds };
}

/** A fragment is read once, however many expressions name it. */
const fragmentNodes = remember(1000, (name): Node[] => readExpression(fragment(name)));

function gap(token: string): Node {
  const [, min = 1, max = 1] = /(\d+),(\d+)/.exec(token) ?? [];
  return { type: 'gap', min: Number(min), max: Number(max) };
}

function wordsNode(words: string[]): Node {
  return { type: 'words', kinds: new Set(words.map(kindOf)) };
}

function wordNodes(word: string): Node[] {
  if (!/['-]|^cannot$/.test(word)) return [wordsNode([word])];
  const parts = word.split('-').flatMap((part) => CONTRACTED[part] ?? part.replace(/n't$/, ' not').split(' '));
  return parts.map((part) => wordsNode([part]));
}

function verbForms(verbs: string): string[] {
  const [names = '', form] = verbs.split('/');
  return names.split('|').flatMap((verb) => formsOf(verb.trim(), form));
}
