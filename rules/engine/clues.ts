import { type CompiledExpression, compileExpression } from './expression';
import type { SentenceText } from './match';
import { type Kind, kindOf } from './vocabulary';

/** Words and expressions (./grammar.ts) that speak for the same thing. `stem*` is every word that starts so. */
export interface Clues {
  words: string[];
  phrases: string[];
}

interface Phrase<Name> {
  name: Name;
  expression: CompiledExpression;
}

/** Kinds of clues that a sentence is searched for together. */
export class ClueTable<Name extends string> {
  /** No clue of any kind. */
  readonly none: Readonly<Record<Name, number>>;
  private readonly words: [name: Name, words: ReadonlySet<Kind>][] = [];
  private readonly phrases: Phrase<Name>[] = [];
  /** Numbers of phrases by a word that they need: a sentence tries only its own. */
  private readonly byKind = new Map<Kind, number[]>();

  /** @param table Earlier kinds take their words first: "no problem" is no problem. */
  constructor(table: Record<Name, Clues>) {
    for (const [name, { words, phrases }] of Object.entries(table) as [Name, Clues][]) {
      this.words.push([name, new Set(words.flatMap((line) => line.split(' ')).map(kindOf))]);
      for (const phrase of phrases) this.enter({ name, expression: compileExpression(phrase) });
    }
    this.none = Object.fromEntries(this.words.map(([name]) => [name, 0])) as Record<Name, number>;
  }

  /** How many clues of each kind a sentence holds; no word counts twice, and phrases go before single words. */
  count(sentence: SentenceText): Record<Name, number> {
    const counts: Record<Name, number> = { ...this.none };
    const taken = new Set<number>();
    for (const { name, expression } of this.candidates(sentence)) {
      for (const { start, end } of sentence.find(expression)) {
        const places = placesWithin(sentence, start, end);
        if (places.some((place) => taken.has(place))) continue;
        for (const place of places) taken.add(place);
        counts[name] += 1;
      }
    }
    for (const [name, words] of this.words) {
      if (!holdsOne(sentence, words)) continue;
      for (let place = 0; place < sentence.count; place += 1) {
        if (taken.has(place) || !sentence.isOneOf(place, words)) continue;
        taken.add(place);
        counts[name] += 1;
      }
    }
    return counts;
  }

  /** Whether a sentence holds a clue of any kind. */
  holds(sentence: SentenceText): boolean {
    return (
      this.words.some(([, words]) => holdsOne(sentence, words)) ||
      this.candidates(sentence).some(({ expression }) => sentence.find(expression).length > 0)
    );
  }

  private enter(phrase: Phrase<Name>): void {
    const number = this.phrases.push(phrase) - 1;
    for (const kind of phrase.expression.needs[0] ?? []) {
      const listed = this.byKind.get(kind);
      if (listed) listed.push(number);
      else this.byKind.set(kind, [number]);
    }
  }

  /** The phrases that could be in a sentence, in the table's order. */
  private candidates({ kindsPresent }: SentenceText): Phrase<Name>[] {
    const found = new Set<number>();
    for (const kind of kindsPresent) {
      for (const number of this.byKind.get(kind) ?? []) found.add(number);
    }
    return [...found].sort((a, b) => a - b).map((number) => this.phrases[number] as Phrase<Name>);
  }
}

function holdsOne({ kindsPresent }: SentenceText, words: ReadonlySet<Kind>): boolean {
  for (const kind of kindsPresent) if (words.has(kind)) return true;
  return false;
}

function placesWithin({ words }: SentenceText, start: number, end: number): number[] {
  const places: number[] = [];
  for (const [place, word] of words.entries()) if (word.start >= start && word.end <= end) places.push(place);
  return places;
}
