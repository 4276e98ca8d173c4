import nlp from 'compromise/two';
import { piecesOf } from './anchors';
import type { CompiledExpression, TermExpression } from './expression';
import type { Span } from './sentences';
import { wordsIn } from './words';

type Document = ReturnType<typeof nlp.tokenize>;

// compromise's own steps, but for the second tagging, which corrects rare cases and takes a third of the time.
const TAGGING = ['alias', 'machine', 'index', 'lexicon', 'preTagger', 'contractionTwo'];

/** A normalised sentence, parsed by compromise at most once and only when an expression could match. */
export class SentenceText {
  readonly words: ReadonlySet<string>;
  /** Three-letter pieces of its words. */
  readonly pieces: ReadonlySet<string>;
  private document: Document | undefined;
  private places: Span[][] = [];

  constructor(readonly text: string) {
    this.words = wordsIn(text);
    this.pieces = piecesOf(this.words);
  }

  /** Where the expression matches: offsets into the normalised text, in order. */
  find(expression: CompiledExpression): Span[] {
    const present = expression.kind === 'letters' ? this.pieces : this.words;
    if (!expression.needs.every((need) => holdsOne(present, need))) return [];
    return expression.kind === 'letters' ? this.findLetters(expression.pattern) : this.findTerms(expression);
  }

  // `matchAll` would compile the pattern anew for every sentence.
  private findLetters(pattern: RegExp): Span[] {
    const found: Span[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(this.text); match; match = pattern.exec(this.text)) {
      if (match[0] === '') pattern.lastIndex += 1;
      else found.push({ start: match.index, end: match.index + match[0].length });
    }
    return found;
  }

  private findTerms(expression: TermExpression): Span[] {
    const document = this.parse();
    const view = expression.captures ? document.match(expression.parsed, 0) : document.match(expression.parsed);
    const found: Span[] = [];
    for (const [sentence, from, to] of view.fullPointer as [number, number, number][]) {
      const places = this.places[sentence];
      const first = places?.[from];
      const last = places?.[to - 1];
      if (first && last) found.push({ start: first.start, end: last.end });
    }
    return found;
  }

  private parse(): Document {
    if (!this.document) {
      this.document = nlp.tokenize(this.text);
      this.document.compute(TAGGING);
      this.places = placesOf(this.document);
    }
    return this.document;
  }
}

function holdsOne(present: ReadonlySet<string>, need: ReadonlySet<string>): boolean {
  for (const word of need) if (present.has(word)) return true;
  return false;
}

interface Term {
  pre: string;
  text: string;
  post: string;
}

/** Each term's place in the text. The unwritten half of a contraction ("am" in "I'm") lies where the whole does. */
function placesOf(document: Document): Span[][] {
  let offset = 0;
  return (document.docs as Term[][]).map((terms) => {
    let word: Span = { start: offset, end: offset };
    return terms.map((term) => {
      offset += term.pre.length;
      if (term.text !== '') word = { start: offset, end: offset + term.text.length };
      offset += term.text.length + term.post.length;
      return word;
    });
  });
}
