import { type CompiledExpression, compileExpression } from '../expressions/expression';
import { ExpressionIndex } from '../expressions/expressionIndex';
import type { SentenceText } from '../expressions/match';
import { type Kind, kindOf } from '../expressions/vocabulary';

/**
 * Words and expressions (../expressions/grammar.ts) that point to the same thing. `stem*` is every word that begins
 * like that.
 */
export interface Clues {
  words: string[];
  phrases: string[];
}

/**
 * Kinds of clues that a sentence is searched for together. Read a table before splitting the sentence into words,
 * because reading it numbers the words that it looks for.
 */
export class ClueTable<Name extends string> {
  /** The counts of a sentence without clues. */
  readonly none: Readonly<Record<Name, number>>;
  private readonly unread: [name: Name, clues: Clues][];
  private readonly words: [name: Name, words: ReadonlySet<Kind>][] = [];
  private readonly phrases = new ExpressionIndex<{ name: Name; expression: CompiledExpression }>();

  /** @param table Earlier kinds take their words first: "no problem" is no problem. */
  constructor(table: Record<Name, Clues>) {
    this.unread = Object.entries(table) as [Name, Clues][];
    this.none = Object.fromEntries(Object.keys(table).map((name) => [name, 0])) as Record<Name, number>;
  }

  /** Reads the rest of the table, a kind of clue a step. */
  *read(): Generator<void, void> {
    for (let kind = this.unread.shift(); kind; kind = this.unread.shift()) {
      this.readKind(...kind);
      yield;
    }
  }

  /** How many clues of each kind a sentence contains; no word counts twice, and phrases take precedence over words. */
  count(sentence: SentenceText): Record<Name, number> {
    const counts: Record<Name, number> = { ...this.none };
    const taken = new Set<number>();
    for (const { name, expression } of this.phrases.candidates(sentence)) {
      for (const { start, end } of sentence.find(expression)) {
        const places = placesWithin(sentence, start, end);
        if (places.some((place) => taken.has(place))) continue;
        for (const place of places) taken.add(place);
        counts[name] += 1;
      }
    }
    for (const [name, words] of this.words) {
      if (!sentence.holds(words)) continue;
      for (let place = 0; place < sentence.count; place += 1) {
        if (taken.has(place) || !sentence.isOneOf(place, words)) continue;
        taken.add(place);
        counts[name] += 1;
      }
    }
    return counts;
  }

  private readKind(name: Name, { words, phrases }: Clues): void {
    this.words.push([name, new Set(words.flatMap((line) => line.split(' ')).map(kindOf))]);
    for (const phrase of phrases) this.phrases.add({ name, expression: compileExpression(phrase) });
  }

  /** Whether a sentence contains a clue of any kind. */
  holds(sentence: SentenceText): boolean {
    return (
      this.words.some(([, words]) => sentence.holds(words)) ||
      this.phrases.candidates(sentence).some(({ expression }) => sentence.find(expression).length > 0)
    );
  }
}

function placesWithin({ words }: SentenceText, start: number, end: number): number[] {
  const places: number[] = [];
  for (const [place, word] of words.entries()) if (word.start >= start && word.end <= end) places.push(place);
  return places;
}
