import { type CompiledExpression, compileExpression } from './expression';
import { rules, steps } from './library';
import type { SentenceText } from './match';
import type { Kind } from './vocabulary';

/** A rule or a step, with its expressions ready to run. */
export interface Detector<Owner> {
  owner: Owner;
  match: CompiledExpression[];
  unless: CompiledExpression[];
}

const ruleDetectors = rules.map((rule) => detector(rule));
const stepDetectors = steps.map((step) => detector(step));

function detector<Owner extends { match: string[]; unless?: string[] }>(owner: Owner): Detector<Owner> {
  return {
    owner,
    match: owner.match.map(compileExpression),
    unless: (owner.unless ?? []).map(compileExpression),
  };
}

/** Detectors by a word that a sentence must hold for them: a sentence asks only after its own. */
class DetectorIndex<Owner> {
  private readonly byKind = new Map<Kind, number[]>();

  constructor(private readonly detectors: Detector<Owner>[]) {
    for (const [number, detector] of detectors.entries()) {
      for (const { needs } of detector.match) {
        for (const kind of needs[0] ?? []) this.enter(kind, number);
      }
    }
  }

  /** The detectors that could find something in a sentence, in the library's order. */
  candidates(sentence: SentenceText): Detector<Owner>[] {
    const found = new Set<number>();
    for (const kind of sentence.kindsPresent) {
      for (const number of this.byKind.get(kind) ?? []) found.add(number);
    }
    return [...found].sort((a, b) => a - b).map((number) => this.detectors[number] as Detector<Owner>);
  }

  private enter(kind: Kind, number: number): void {
    const listed = this.byKind.get(kind);
    if (listed) listed.push(number);
    else this.byKind.set(kind, [number]);
  }
}

export const ruleIndex = new DetectorIndex(ruleDetectors);
export const stepIndex = new DetectorIndex(stepDetectors);

/** Compiles every expression, some a step: otherwise each is compiled when a sentence first asks for it. */
export function* compileAll(): Generator<void, void> {
  for (const { match, unless } of [...ruleDetectors, ...stepDetectors]) {
    for (const { program } of [...match, ...unless]) program();
    yield;
  }
}
