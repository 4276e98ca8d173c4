/** A token: its number in the vocabulary, and the UTF-16 offsets of the text that it represents. */
export interface Token {
  id: number;
  start: number;
  end: number;
  /** Whether it continues the word of the token before. */
  isContinued: boolean;
}

/** Longer words count as unknown, as in the original. */
const LONGEST_WORD = 100;

const CONTROL = /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\uFFFD]$/u;
const WHITE = /^\s$/u;
const PUNCTUATION = /^[\p{P}!-/:-@[-`{-~]$/u;
const MARK = /\p{Mn}/gu;
/** Scripts written without spaces between words: each character is a word. */
const IDEOGRAPH =
  /^[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B820}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]$/u;

/** A letter of a word, as the vocabulary spells it, with the position of the text that it comes from. */
interface Letter {
  text: string;
  start: number;
  end: number;
}

/**
 * BERT's WordPiece for text in lower case without accents (Devlin et al. 2019; Wu et al. 2016), with the position of
 * each token: libraries for the browser do not report where a token comes from, and the words of a flaw must be marked.
 */
export class WordPiece {
  private readonly ids: ReadonlyMap<string, number>;
  private readonly longest: number;

  /** @param vocabulary one token per line; its number is that of its line, from 0 */
  constructor(vocabulary: string) {
    const tokens = vocabulary.replace(/\r/g, '').replace(/\n$/, '').split('\n');
    this.ids = new Map(tokens.map((token, number) => [token, number]));
    this.longest = tokens.reduce((most, token) => Math.max(most, token.length), 0);
  }

  /** @throws for a token that is not in the vocabulary */
  idOf(token: string): number {
    const id = this.ids.get(token);
    if (id === undefined) throw new Error(`The vocabulary has no ${token}.`);
    return id;
  }

  /**
   * The tokens of a text, without markers before and after it.
   * @param most the number of tokens after which to stop
   */
  tokens(text: string, most = Number.POSITIVE_INFINITY): Token[] {
    const tokens: Token[] = [];
    let word: Letter[] = [];
    const end = () => {
      if (word.length > 0) this.pushWord(word, tokens);
      word = [];
    };
    let at = 0;
    for (const sign of text) {
      const start = at;
      at += sign.length;
      if (WHITE.test(sign) && !isControl(sign)) end();
      else if (!isControl(sign)) {
        const letters = spelt(sign, start, at);
        const isIdeograph = IDEOGRAPH.test(sign);
        if (isIdeograph) end();
        for (const letter of letters) {
          if (isIdeograph || PUNCTUATION.test(letter.text)) {
            end();
            this.pushWord([letter], tokens);
          } else word.push(letter);
        }
      }
      if (tokens.length >= most) break;
    }
    end();
    return tokens.length > most ? tokens.slice(0, most) : tokens;
  }

  private pushWord(word: readonly Letter[], tokens: Token[]): void {
    const pieces = word.length > LONGEST_WORD ? undefined : this.piecesOf(word);
    if (pieces) tokens.push(...pieces);
    else {
      const [first] = word;
      const last = word.at(-1);
      if (first && last) tokens.push({ id: this.idOf('[UNK]'), start: first.start, end: last.end, isContinued: false });
    }
  }

  /** The longest pieces from the left; undefined where there is no piece for a part of the word. */
  private piecesOf(word: readonly Letter[]): Token[] | undefined {
    const pieces: Token[] = [];
    let from = 0;
    while (from < word.length) {
      let to = Math.min(word.length, from + this.longest);
      let id: number | undefined;
      for (; to > from; to -= 1) {
        const piece = word.slice(from, to).map(({ text }) => text);
        id = this.ids.get((from > 0 ? '##' : '') + piece.join(''));
        if (id !== undefined) break;
      }
      const first = word[from];
      const last = word[to - 1];
      if (id === undefined || !first || !last) return undefined;
      pieces.push({ id, start: first.start, end: last.end, isContinued: from > 0 });
      from = to;
    }
    return pieces;
  }
}

/** Whether a character is dropped; of the control characters, line breaks and tabs count as white space. */
function isControl(sign: string): boolean {
  return sign !== '\t' && sign !== '\n' && sign !== '\r' && CONTROL.test(sign);
}

/** A character in lower case without accents: some leave nothing, others several letters. */
function spelt(sign: string, start: number, end: number): Letter[] {
  if (sign <= '\u007F') return [{ text: sign.toLowerCase(), start, end }];
  const plain = sign.normalize('NFD').replace(MARK, '').toLowerCase();
  return [...plain].map((text) => ({ text, start, end }));
}
