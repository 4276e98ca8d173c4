import { fragment } from './fragments';
import { remember } from './memory';
import { choiceOf, choiceOfWords, gapNode, type Node, verbNode, wordNodes } from './nodes';

// A gap, a choice of plain words, a tag, a fragment, verbs, a word, or a mark; and the question mark right after it.
const TOKEN =
  /(\.\{\d+,\d+\}|\([a-z0-9'&*| -]+\)|#[A-Za-z]+|\$[A-Za-z]+|\{[^{}]+\}|[a-z0-9][a-z0-9'&-]*\*?|[.^$,!([]|(?<=\s|^)\?|[)\]|])(\??)|\S/g;

const OPTIONAL = 'optional';
const CLOSING = new Set(['|', ')', ']']);

/**
 * Reads an expression:
 * `word`, `stem*`, `$fragment`, `{verb|verb}` in any form, `{verb/past}`, `(one|or another)`, `item?`, `.` any word,
 * `.{0,3}` a gap of words, `!word` any word but that, `#Tag` a word that compromise gives this tag, `[what is marked]`,
 * `,` where a clause starts, `^` the start, also after a greeting, `$` the end, `?` by itself a closing question mark.
 * rules/WRITING.md has an example of each.
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
        return [gapNode(token)];
      case '#':
        return [{ type: 'tag', tag: token.slice(1) }];
      case '{':
        return [verbNode(token.slice(1, -1))];
      case '^':
        return [{ type: 'start' }];
      case '$':
        return token === '$' ? [{ type: 'end' }] : fragmentNodes(token.slice(1));
      case ',':
        return [{ type: 'clause' }];
      case '?':
        return wordNodes('?');
      case '(':
        return [token === '(' ? this.choice() : wordsInBrackets(token)];
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

/** Most choices consist of words, and many occur again and again, so each is read once. */
const wordsInBrackets = remember(10_000, (group) => choiceOfWords(group.slice(1, -1)));

/** A fragment is read once, however many expressions use it. */
const fragmentNodes = remember(1000, (name): Node[] => readExpression(fragment(name)));
