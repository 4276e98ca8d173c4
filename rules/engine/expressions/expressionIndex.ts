import type { CompiledExpression } from './expression';
import type { SentenceText } from './match';
import type { Kind } from './vocabulary';

/** Expressions by a word that they require, so that a sentence only tries those that require one of its own words. */
export class ExpressionIndex<Item extends { expression: CompiledExpression }> {
  private readonly items: Item[] = [];
  private readonly byKind = new Map<Kind, number[]>();
  /** The last sentence that looked at each item, as several words of a sentence may lead to the same one. */
  private readonly askedBy: number[] = [];

  add(item: Item): void {
    const number = this.items.push(item) - 1;
    this.askedBy.push(0);
    for (const kind of item.expression.needs[0] ?? []) {
      const listed = this.byKind.get(kind);
      if (listed) listed.push(number);
      else this.byKind.set(kind, [number]);
    }
  }

  /** Those that could match in a sentence, in the order in which they were added. */
  candidates(sentence: SentenceText): Item[] {
    const numbers: number[] = [];
    for (const kind of sentence.kindsPresent) {
      for (const number of this.byKind.get(kind) ?? []) {
        if (this.askedBy[number] === sentence.serial) continue;
        this.askedBy[number] = sentence.serial;
        if (sentence.holdsAll((this.items[number] as Item).expression.needs, 1)) numbers.push(number);
      }
    }
    return numbers.sort((a, b) => a - b).map((number) => this.items[number] as Item);
  }
}
