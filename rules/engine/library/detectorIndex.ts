import { type CompiledExpression, compileExpression } from '../expressions/expression';
import { ExpressionIndex } from '../expressions/expressionIndex';
import type { SentenceText } from '../expressions/match';

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

/** Rules or steps by the words that they look for. They are compiled one by one, for a caller that has idle time. */
export class DetectorIndex<Owner extends Expressive> {
  private readonly index = new ExpressionIndex<{ detector: Detector<Owner>; expression: CompiledExpression }>();
  private readonly unread: Owner[];

  constructor(owners: readonly Owner[]) {
    this.unread = [...owners].reverse();
  }

  /**
   * Compiles one more rule or step.
   * @returns false when there is none left
   * @throws when one of its expressions cannot be read
   */
  readOne(): boolean {
    const owner = this.unread.pop();
    if (!owner) return false;
    const compile = (sources: readonly string[] = []) => sources.map(compileExpression);
    const detector = { owner, unless: compile(owner.unless), hollow: compile(owner.hollow) };
    for (const expression of compile(owner.match)) this.index.add({ detector, expression });
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
