import { type CompiledExpression, compileExpression, LaterExpression } from '../expressions/expression';
import { ExpressionIndex } from '../expressions/expressionIndex';
import type { SentenceText } from '../expressions/match';
import { type EntryWords, readEntryWords } from './entryWords';

/** A rule or a step, with its expressions ready to run. */
interface Detector<Owner> {
  owner: Owner;
  unless: CompiledExpression[];
  hollow: CompiledExpression[];
}

/** A detector, with the expressions in `match` that could match in a sentence. */
export interface Candidate<Owner> extends Detector<Owner> {
  match: CompiledExpression[];
}

type Expressive = { match: readonly string[]; unless?: readonly string[]; hollow?: readonly string[] };

type Item<Owner> = { detector: Detector<Owner>; expression: CompiledExpression };

/** Rules or steps by the words that they look for. They are compiled one by one, for a caller that has idle time. */
export class DetectorIndex<Owner extends Expressive> {
  private readonly index = new ExpressionIndex<Item<Owner>>();
  private readonly unread: Owner[];

  /** @param entryWords of these owners, if they are known: then an expression is read when it is first needed */
  constructor(
    owners: readonly Owner[],
    private entryWords?: EntryWords,
  ) {
    this.unread = [...owners].reverse();
  }

  /**
   * Compiles one more rule or step, or lists all of them by their entry words.
   * @returns false when there is none left
   * @throws when one of its expressions cannot be read
   */
  readOne(): boolean {
    if (this.entryWords !== undefined) {
      const items = this.unread.reverse().flatMap((owner) => itemsOf(owner, (source) => new LaterExpression(source)));
      this.index.fill(items, readEntryWords(this.entryWords));
      this.entryWords = undefined;
      this.unread.length = 0;
      return true;
    }
    const owner = this.unread.pop();
    if (!owner) return false;
    for (const item of itemsOf(owner, compileExpression)) this.index.add(item);
    return true;
  }

  /** What could find something in a sentence, in the library's order. */
  candidates(sentence: SentenceText): Candidate<Owner>[] {
    const found: Candidate<Owner>[] = [];
    for (const { detector, expression } of this.index.candidates(sentence)) {
      const last = found.at(-1);
      if (last?.owner === detector.owner) last.match.push(expression);
      else found.push({ ...detector, match: [expression] });
    }
    return found;
  }
}

function itemsOf<Owner extends Expressive>(owner: Owner, read: (source: string) => CompiledExpression): Item<Owner>[] {
  const readAll = (sources: readonly string[] = []) => sources.map(read);
  const detector = { owner, unless: readAll(owner.unless), hollow: readAll(owner.hollow) };
  return readAll(owner.match).map((expression) => ({ detector, expression }));
}
