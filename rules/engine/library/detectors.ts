import { readClues } from '../clues/clues';
import { type CompiledExpression, compileExpression } from '../expressions/expression';
import { ExpressionIndex } from '../expressions/expressionIndex';
import type { SentenceText } from '../expressions/match';
import { type LibraryRule, type LibraryStep, rules, steps } from './library';

/** A rule or a step, with its expressions ready to run. */
interface Detector<Owner> {
  owner: Owner;
  unless: CompiledExpression[];
  hollow: CompiledExpression[];
}

/** A detector with those of its expressions that could match in a sentence. */
export interface Candidate<Owner> extends Detector<Owner> {
  match: CompiledExpression[];
}

type Expressive = { match: string[]; unless?: string[]; hollow?: string[] };

/** The detectors of a library of rules or steps, which is read one by one. */
export class DetectorIndex<Owner extends Expressive> {
  private readonly index = new ExpressionIndex<{ detector: Detector<Owner>; expression: CompiledExpression }>();
  private readonly unread: Owner[];

  constructor(owners: readonly Owner[]) {
    this.unread = [...owners].reverse();
  }

  /** Reads the expressions of one more rule or step. @returns false when all are read */
  readOne(): boolean {
    const owner = this.unread.pop();
    if (!owner) return false;
    const compile = (sources: string[] = []) => sources.map(compileExpression);
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

export const ruleIndex = new DetectorIndex<LibraryRule>(rules);
export const stepIndex = new DetectorIndex<LibraryStep>(steps);

/** Reads the library and the clues, a rule or a kind of clue a step. Sentences are split into words only afterwards: words are numbered here. */
export function* readLibrary(): Generator<void, void> {
  while (ruleIndex.readOne() || stepIndex.readOne()) yield;
  yield* readClues();
}

/** Reads what of the library is not read yet. */
export function finishLibrary(): void {
  for (const _ of readLibrary());
}
