import type { CompiledExpression } from './expression';
import type { SentenceText } from './match';
import type { Kind } from './vocabulary';

/** Expressions by a word that they require, so that a sentence only tries those that require one of its own words. */
export class ExpressionIndex<Item extends { expression: CompiledExpression }> {
  private readonly items: Item[] = [];
  private readonly byKind = new Map<Kind, number[]>();
  /** The last sentence that looked at each item, as several words of a sentence may lead to the same one. */
  private readonly askedBy: number[] = [];

  /** Adds an item. Its expression is read for the words that it needs. */
  add(item: Item): void {
    const number = this.push(item);
    for (const kind of item.expression.needs[0] ?? []) {
      const listed = this.byKind.get(kind);
      if (listed) listed.push(number);
      else this.byKind.set(kind, [number]);
    }
  }

  /**
   * Fills an empty index with items whose expressions need not be read yet.
   * @param entries words, and the places of the items that need them, in ascending order
   */
  fill(items: Iterable<Item>, entries: Iterable<[kind: Kind, places: number[]]>): void {
    for (const item of items) this.push(item);
    for (const [kind, places] of entries) this.byKind.set(kind, places);
  }

  /** Those that could match in a sentence, in the order in which they were added. */
  candidates(sentence: SentenceText): Item[] {
    const numbers: number[] = [];
    for (const kind of sentence.kindsPresent) {
      for (const number of this.byKind.get(kind) ?? []) {
        if (this.askedBy[number] === sentence.serial) continue;
        this.askedBy[number] = sentence.serial;
        numbers.push(number);
      }
    }
    const items = numbers.sort((a, b) => a - b).map((number) => this.items[number] as Item);
    // All are read before the first is looked for, since reading one may number more words.
    const needs = items.map(({ expression }) => expression.needs);
    return items.filter((_, place) => sentence.holdsAll(needs[place] as ReadonlySet<Kind>[], 1));
  }

  private push(item: Item): number {
    this.askedBy.push(0);
    return this.items.push(item) - 1;
  }
}
