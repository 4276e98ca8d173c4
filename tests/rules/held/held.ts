import { type CompiledExpression, compileExpression } from '../../../rules/engine/expressions/expression';
import { ExpressionIndex } from '../../../rules/engine/expressions/expressionIndex';
import type { SentenceText } from '../../../rules/engine/expressions/match';
import { widen } from '../../../rules/engine/expressions/widen';
import { rules, steps } from '../../../rules/engine/library/library';
import type { LibraryRule, LibraryStep } from '../../../rules/engine/library/libraryRule';
import type { Span } from '../../../rules/engine/sentences/sentences';
import * as sharedExceptions from '../../../rules/shared/exceptions';
import type { Evidence, EvidenceSentence } from './evidence';

export type Kind = 'match' | 'unless' | 'hollow';

/** An expression of a rule or a step, and where it is written. */
export interface Written {
  owner: LibraryRule | LibraryStep;
  kind: Kind;
  source: string;
  expression: CompiledExpression;
}

/** An owner's expressions that find something in a sentence. */
interface Found {
  match: Map<Written, Span[]>;
  unless: Written[];
  hollow: Written[];
}

/** Shared exceptions have their own examples (exceptions.test.ts), so no rule has to hold them again. */
const shared = new Set(Object.values(sharedExceptions).flat());

const isRule = (owner: LibraryRule | LibraryStep): owner is LibraryRule => 'category' in owner;

/** All expressions of rules and steps, each by itself, with those whose removal some evidence would reveal. */
export class HeldExpressions {
  readonly all: Written[] = [];
  readonly held = new Set<Written>();
  private readonly index = new ExpressionIndex<Written>();
  private readonly exceptions = new Map<LibraryRule | LibraryStep, Written[]>();

  constructor() {
    for (const owner of [...rules, ...steps]) {
      const written = (kind: Kind, sources: string[] = []): Written[] =>
        sources.map((source) => ({ owner, kind, source, expression: compileExpression(source) }));
      const match = written('match', owner.match);
      for (const one of match) this.index.add(one);
      const exceptions = [...written('unless', owner.unless), ...written('hollow', isRule(owner) ? [] : owner.hollow)];
      this.exceptions.set(owner, exceptions);
      this.all.push(...match, ...exceptions.filter(({ kind, source }) => kind !== 'unless' || !shared.has(source)));
    }
  }

  /** Those that no evidence holds so far. */
  get unheld(): Written[] {
    return this.all.filter((one) => !this.held.has(one));
  }

  /** Notes which expressions the evidence holds. @returns the rules and steps with a pattern that matches in it */
  add(evidence: Evidence): ReadonlySet<LibraryRule | LibraryStep> {
    const ofSteps = new Map<LibraryStep, Found[]>();
    const met = new Set<LibraryRule | LibraryStep>();
    for (const sentence of evidence.sentences) {
      for (const [owner, found] of this.find(sentence.read.words)) {
        met.add(owner);
        if (isRule(owner)) this.holdRule(owner, found, sentence, evidence);
        else ofSteps.set(owner, [...(ofSteps.get(owner) ?? []), found]);
      }
    }
    for (const [step, found] of ofSteps) this.holdStep(step, found, evidence);
    return met;
  }

  /** @returns the rules and steps that would find something in a sentence without these exceptions */
  stoppedBy(sources: readonly string[], words: SentenceText): (LibraryRule | LibraryStep)[] {
    return [...this.find(words)]
      .filter(([, { unless, hollow }]) => unless.length > 0 && hollow.length === 0)
      .filter(([, { unless }]) => unless.every(({ source }) => sources.includes(source)))
      .map(([owner]) => owner);
  }

  private find(words: SentenceText): Map<LibraryRule | LibraryStep, Found> {
    const all = new Map<LibraryRule | LibraryStep, Found>();
    for (const written of this.index.candidates(words)) {
      const places = words.find(written.expression);
      if (places.length === 0) continue;
      const found = all.get(written.owner) ?? { match: new Map(), unless: [], hollow: [] };
      all.set(written.owner, found);
      found.match.set(written, places);
    }
    for (const [owner, found] of all) {
      for (const written of this.exceptions.get(owner) ?? []) {
        if (words.find(written.expression).length > 0)
          found[written.kind === 'hollow' ? 'hollow' : 'unless'].push(written);
      }
    }
    return all;
  }

  private holdRule(rule: LibraryRule, found: Found, sentence: EvidenceSentence, evidence: Evidence): void {
    const verdict = evidence.ofRule(rule, sentence);
    if (verdict === undefined || !evidence.isShown(rule, sentence)) return;
    const [exception, ...others] = found.unless;
    if (verdict === 'silent' && exception && others.length === 0) this.held.add(exception);
    if (verdict !== 'find' || exception) return;
    const marked = (places: Iterable<Span[]>) => markedBy([...places].flat(), rule, sentence);
    const all = marked(found.match.values());
    for (const match of found.match.keys()) {
      const rest = [...found.match].filter(([other]) => other !== match).map(([, places]) => places);
      if (marked(rest) !== all) this.held.add(match);
    }
  }

  private holdStep(step: LibraryStep, found: Found[], evidence: Evidence): void {
    const verdict = evidence.ofStep(step);
    if (verdict === undefined || (step.when && !evidence.recovery)) return;
    const shown = found.filter(({ unless, hollow }) => unless.length + hollow.length === 0);
    if (verdict === 'silent' && shown.length === 0) {
      for (const { unless, hollow } of found) {
        const [only, ...others] = [...unless, ...hollow];
        if (only && others.length === 0) this.held.add(only);
      }
    }
    if (verdict !== 'find') return;
    for (const match of shown.flatMap((one) => [...one.match.keys()])) {
      if (shown.every((one) => one.match.size === 1 && one.match.has(match))) this.held.add(match);
    }
  }
}

/** The text that a rule marks, given what it found, for comparison. */
function markedBy(found: readonly Span[], rule: LibraryRule, { read }: EvidenceSentence): string {
  const places = found.map((place) => widen(place, rule.span, read)).sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  const kept = places.filter((place) => {
    const isFree = place.start >= end;
    if (isFree) end = place.end;
    return isFree;
  });
  return kept.map((place) => `${place.start}-${place.end}`).join(' ');
}
