import type { Expression } from '../defineRule';
import { breadth } from './anchors';
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

function detector<Owner extends { match: Expression[]; unless?: Expression[] }>(owner: Owner): Detector<Owner> {
  return {
    owner,
    match: owner.match.map(compileExpression),
    unless: (owner.unless ?? []).map(compileExpression),
  };
}

/** Detectors by a word or piece that a sentence must hold for them: a sentence asks only after its own. */
class DetectorIndex<Owner> {
  private readonly byKind = new Map<Kind, number[]>();
  private readonly byPiece = new Map<string, number[]>();
  private readonly always: number[] = [];

  constructor(private readonly detectors: Detector<Owner>[]) {
    for (const [number, detector] of detectors.entries()) {
      for (const expression of detector.match) this.enter(number, expression);
    }
  }

  /** The detectors that could find something in a sentence, in the library's order. */
  candidates(sentence: SentenceText): Detector<Owner>[] {
    const found = new Set(this.always);
    collect(this.byKind, sentence.kindsPresent, found);
    if (this.byPiece.size > 0) collect(this.byPiece, sentence.pieces, found);
    return [...found].sort((a, b) => a - b).map((number) => this.detectors[number] as Detector<Owner>);
  }

  private enter(number: number, expression: CompiledExpression): void {
    if (expression.form === 'words') list(this.byKind, expression.needs[0] ?? [], number);
    else {
      const narrowest = [...expression.needs].sort((a, b) => breadth(a) - breadth(b))[0];
      if (narrowest) list(this.byPiece, narrowest, number);
      else this.always.push(number);
    }
  }
}

function list<Key>(index: Map<Key, number[]>, keys: Iterable<Key>, number: number): void {
  for (const key of keys) {
    const listed = index.get(key);
    if (listed) listed.push(number);
    else index.set(key, [number]);
  }
}

function collect<Key>(index: ReadonlyMap<Key, number[]>, keys: ReadonlySet<Key>, found: Set<number>): void {
  for (const key of keys) {
    for (const number of index.get(key) ?? []) found.add(number);
  }
}

export const ruleIndex = new DetectorIndex(ruleDetectors);
export const stepIndex = new DetectorIndex(stepDetectors);

/** Runs every pattern for the first time, one a step: the browser compiles a pattern when it first meets text. */
export function* compilePatterns(): Generator<void, void> {
  for (const { match, unless } of [...ruleDetectors, ...stepDetectors]) {
    for (const expression of [...match, ...unless]) {
      if (expression.form !== 'letters') continue;
      // The first run interprets the pattern, the second makes it fast.
      for (const sample of ['We are sorry that you feel this way.', 'Our policy could not be clearer, I am afraid.']) {
        expression.pattern.lastIndex = 0;
        expression.pattern.test(sample);
      }
      yield;
    }
  }
}
