import type { Expression } from '../defineRule';
import { breadth } from './anchors';
import { type CompiledExpression, compileExpression } from './expression';
import { rules, steps } from './library';
import type { SentenceText } from './match';

/** A rule or a step, with its expressions ready to run. */
export interface Detector<Owner> {
  owner: Owner;
  match: CompiledExpression[];
  unless: CompiledExpression[];
}

const ruleDetectors = rules.map((rule) => detector(rule));
const stepDetectors = steps.map((step) => detector(step));

function detector<Owner extends { match: Expression[]; unless?: Expression[] }>(owner: Owner): Detector<Owner> {
  return {
    owner,
    match: owner.match.map(compileExpression),
    unless: (owner.unless ?? []).map(compileExpression),
  };
}

/** Detectors by a word or piece that a sentence must hold for them: a sentence asks only after its own. */
class DetectorIndex<Owner> {
  private readonly byWord = new Map<string, Detector<Owner>[]>();
  private readonly byPiece = new Map<string, Detector<Owner>[]>();
  private readonly always: Detector<Owner>[] = [];

  constructor(private readonly detectors: Detector<Owner>[]) {
    for (const detector of detectors) {
      for (const expression of detector.match) this.enter(detector, expression);
    }
  }

  /** The detectors that could find something in a sentence, in the library's order. */
  candidates(sentence: SentenceText): Detector<Owner>[] {
    const found = new Set(this.always);
    collect(this.byWord, sentence.words, found);
    collect(this.byPiece, sentence.pieces, found);
    return this.detectors.filter((detector) => found.has(detector));
  }

  private enter(detector: Detector<Owner>, expression: CompiledExpression): void {
    const isLetters = expression.kind === 'letters';
    const narrowest = isLetters
      ? [...expression.needs].sort((a, b) => breadth(a) - breadth(b))[0]
      : expression.needs[0];
    if (!narrowest) this.always.push(detector);
    for (const key of narrowest ?? []) {
      const index = isLetters ? this.byPiece : this.byWord;
      const listed = index.get(key);
      if (listed) listed.push(detector);
      else index.set(key, [detector]);
    }
  }
}

function collect<Owner>(
  index: ReadonlyMap<string, Detector<Owner>[]>,
  keys: ReadonlySet<string>,
  found: Set<Detector<Owner>>,
): void {
  for (const key of keys) {
    for (const detector of index.get(key) ?? []) found.add(detector);
  }
}

export const ruleIndex = new DetectorIndex(ruleDetectors);
export const stepIndex = new DetectorIndex(stepDetectors);

/** Runs every pattern for the first time, one a step: the browser compiles a pattern when it first meets text. */
export function* compilePatterns(): Generator<void, void> {
  for (const { match, unless } of [...ruleDetectors, ...stepDetectors]) {
    for (const expression of [...match, ...unless]) {
      if (expression.kind !== 'letters') continue;
      // The first run interprets the pattern, the second makes it fast.
      for (const sample of ['We are sorry that you feel this way.', 'Our policy could not be clearer, I am afraid.']) {
        expression.pattern.lastIndex = 0;
        expression.pattern.test(sample);
      }
      yield;
    }
  }
}
