import { formsOf } from './inflect';

/** A part of an expression, as read from its source. */
export type Node =
  | { type: 'words'; words: string[] }
  | { type: 'not'; words: string[] }
  | { type: 'gap'; min: number; max: number }
  | { type: 'tag'; tag: string }
  | { type: 'choice'; choices: Node[][] }
  | { type: 'optional'; nodes: Node[] }
  | { type: 'capture'; nodes: Node[] }
  | { type: 'start' | 'end' | 'clause' };

const TOKEN = /\s*(?:(\.\{(\d+),(\d+)\})|(#[A-Za-z]+)|\{([^{}]+)\}|([a-z0-9][a-z0-9'&-]*\*?)|([.^$,?!()[\]|]))/gy;

/** Parts of a contraction that expressions may write together: "don't" is do, not. */
const CONTRACTED: Record<string, string[]> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
};

/**
 * Reads an expression:
 * `word`, `stem*`, `{verb|verb}` in any form, `{verb/past}`, `(one|or another)`, `item?`, `.` any word, `.{0,3}` a gap of
 * words, `!word` any word but that, `#Tag` a word that compromise tags so, `[what is marked]`, `,` where a clause
 * starts, `^` and `$` the sentence's start and end, `?` by itself its question mark.
 * @throws with the place where the expression cannot be read.
 */
export function readExpression(source: string): Node[] {
  return new Reader(source).all();
}

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  all(): Node[] {
    const nodes = this.sequence();
    if (this.rest() !== '') this.fail();
    return nodes;
  }

  private sequence(): Node[] {
    const nodes: Node[] = [];
    for (let rest = this.rest(); rest !== '' && !'|)]'.includes(rest.charAt(0)); rest = this.rest()) {
      const read = this.item();
      // A question mark right behind an item makes it optional; by itself it is a word.
      if (this.source[this.at] === '?') {
        this.at += 1;
        nodes.push({ type: 'optional', nodes: read });
      } else nodes.push(...read);
    }
    return nodes;
  }

  private item(): Node[] {
    TOKEN.lastIndex = this.at;
    const [whole, gap, min, max, tag, verbs, word, mark] = TOKEN.exec(this.source) ?? this.fail();
    this.at += whole.length;
    if (gap) return [{ type: 'gap', min: Number(min), max: Number(max) }];
    if (tag) return [{ type: 'tag', tag: tag.slice(1) }];
    if (verbs) return [{ type: 'words', words: verbForms(verbs) }];
    if (word) return wordNodes(word);
    switch (mark) {
      case '.':
        return [{ type: 'gap', min: 1, max: 1 }];
      case '^':
        return [{ type: 'start' }];
      case '$':
        return [{ type: 'end' }];
      case ',':
        return [{ type: 'clause' }];
      case '?':
        return [{ type: 'words', words: ['?'] }];
      case '(':
        return [this.choice()];
      case '[': {
        const nodes = this.sequence();
        this.expect(']');
        return [{ type: 'capture', nodes }];
      }
      case '!': {
        const [node] = this.item();
        if (node?.type !== 'words') return this.fail();
        return [{ type: 'not', words: node.words }];
      }
      default:
        return this.fail();
    }
  }

  private choice(): Node {
    const choices = [this.sequence()];
    while (this.rest().startsWith('|')) {
      this.expect('|');
      choices.push(this.sequence());
    }
    this.expect(')');
    const words = choices.flatMap(([node, ...more]) => (node?.type === 'words' && more.length === 0 ? node.words : []));
    const onlyWords = choices.every(([node, ...more]) => node?.type === 'words' && more.length === 0);
    return onlyWords ? { type: 'words', words } : { type: 'choice', choices };
  }

  private rest(): string {
    return this.source.slice(this.at).trimStart();
  }

  private expect(mark: string): void {
    if (!this.rest().startsWith(mark)) this.fail();
    this.at = this.source.indexOf(mark, this.at) + 1;
  }

  private fail(): never {
    throw new Error(`The expression "${this.source}" cannot be read from "${this.source.slice(this.at)}" on.`);
  }
}

function wordNodes(word: string): Node[] {
  const parts = word.split('-').flatMap((part) => CONTRACTED[part] ?? part.replace(/n't$/, ' not').split(' '));
  return parts.map((part) => ({ type: 'words', words: [part] }));
}

function verbForms(verbs: string): string[] {
  const [names = '', form] = verbs.split('/');
  return names.split('|').flatMap((verb) => formsOf(verb.trim(), form));
}
