import { type CompiledExpression, compileExpression } from './expression';
import { type LibraryRule, type LibraryStep, rules, steps } from './library';
import type { SentenceText } from './match';
import type { Kind } from './vocabulary';

/** A rule or a step, with its expressions ready to run. */
interface Detector<Owner> {
  owner: Owner;
  unless: CompiledExpression[];
}

/** A detector with those of its expressions that could match in a sentence. */
export interface Candidate<Owner> extends Detector<Owner> {
  match: CompiledExpression[];
}

type Expressive = { match: string[]; unless?: string[] };

/** Expressions by a word that a sentence must hold for them: a sentence asks only after its own. */
class DetectorIndex<Owner extends Expressive> {
  private readonly entries: { detector: Detector<Owner>; expression: CompiledExpression }[] = [];
  private readonly byKind = new Map<Kind, number[]>();
  /** The sentence that asked last after each expression, as several words of a sentence may lead to one. */
  private readonly askedBy: number[] = [];
  private readonly unread: Owner[];

  constructor(owners: readonly Owner[]) {
    this.unread = [...owners].reverse();
  }

  /** Reads the expressions of one more rule or step. @returns false when all are read */
  readOne(): boolean {
    const owner = this.unread.pop();
    if (!owner) return false;
    const detector = { owner, unless: (owner.unless ?? []).map(compileExpression) };
    for (const source of owner.match) {
      const expression = compileExpression(source);
      const number = this.entries.push({ detector, expression }) - 1;
      this.askedBy.push(0);
      for (const kind of expression.needs[0] ?? []) this.enter(kind, number);
    }
    return true;
  }

  /** What could find something in a sentence, in the library's order. */
  candidates(sentence: SentenceText): Candidate<Owner>[] {
    const numbers: number[] = [];
    for (const kind of sentence.kindsPresent) {
      for (const number of this.byKind.get(kind) ?? []) {
        if (this.askedBy[number] === sentence.serial) continue;
        this.askedBy[number] = sentence.serial;
        if (sentence.holdsAll((this.entries[number] as (typeof this.entries)[number]).expression.needs))
          numbers.push(number);
      }
    }
    const found: Candidate<Owner>[] = [];
    for (const number of numbers.sort((a, b) => a - b)) {
      const { detector, expression } = this.entries[number] as (typeof this.entries)[number];
      const last = found.at(-1);
      if (last?.owner === detector.owner) last.match.push(expression);
      else found.push({ ...detector, match: [expression] });
    }
    return found;
  }

  private enter(kind: Kind, number: number): void {
    const listed = this.byKind.get(kind);
    if (listed) listed.push(number);
    else this.byKind.set(kind, [number]);
  }
}

export const ruleIndex = new DetectorIndex<LibraryRule>(rules);
export const stepIndex = new DetectorIndex<LibraryStep>(steps);

/** Reads the library, a rule a step. Sentences are split into words only afterwards: words are numbered here. */
export function* readLibrary(): Generator<void, void> {
  while (ruleIndex.readOne() || stepIndex.readOne()) yield;
}

/** Reads what of the library is not read yet. */
export function finishLibrary(): void {
  for (const _ of readLibrary());
}
