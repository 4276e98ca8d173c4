import type { Circumstance } from '../../defineRule';
import type { ReviewContext } from '../../reviewContext';
import type { Severity, StepId } from '../../types';
import type { LibraryRule } from '../library/libraryRule';
import { holds } from './circumstances';
import type { Judgement, RuleHit } from './judgement';
import { StepPlaces } from './stepPlaces';

/** A draft as far as it bears on a single hit. */
export interface Surroundings {
  judgements: readonly Judgement[];
  /** The steps that the draft shows. */
  present: { has(step: StepId): boolean };
  recovery: boolean;
  context: ReviewContext;
}

export interface WeighedHit extends RuleHit {
  severity: Severity;
  /** As it was found. */
  hit: RuleHit;
}

/** Weighs the hits of a draft, sentence by sentence in their order: which of them speak, and how loud. */
export class Scales {
  private readonly times = new Map<LibraryRule, number>();
  private readonly places: StepPlaces;

  constructor(private readonly draft: Surroundings) {
    this.places = new StepPlaces(draft.judgements);
  }

  /** What the coach says of the sentence with this number. */
  weigh(number: number, hits: readonly RuleHit[]): WeighedHit[] {
    const standing = hits
      .filter(({ rule }) => this.isDue(rule))
      .filter(({ rule }) => this.stands(rule, number))
      .map((hit) => ({ ...hit, hit, severity: this.severityOf(hit.rule, number) }))
      .filter((hit): hit is WeighedHit => hit.severity !== 'silent');
    return mostSevere(standing);
  }

  /** Counts an occurrence of a rule, and tells whether the rule speaks of this one. */
  private isDue(rule: LibraryRule): boolean {
    const occurrence = (this.times.get(rule) ?? 0) + 1;
    this.times.set(rule, occurrence);
    return occurrence >= (rule.fromTimes ?? 1);
  }

  private stands({ when, unlessSteps }: LibraryRule, number: number): boolean {
    const { judgements, present, recovery } = this.draft;
    if (when === 'recovery' && !recovery) return false;
    if (unlessSteps?.draft?.some((step) => present.has(step))) return false;
    const near = judgements.slice(Math.max(0, number - 1), number + 2);
    return !unlessSteps?.near?.some((step) => near.some((judgement) => judgement.steps.has(step)));
  }

  private severityOf({ severity, severityWhen = {} }: LibraryRule, number: number): Severity | 'silent' {
    for (const [circumstance, changed] of Object.entries(severityWhen) as [Circumstance, Severity | 'silent'][]) {
      if (holds(circumstance, number, this.places, this.draft.context)) return changed;
    }
    return severity;
  }
}

const RANK: Record<Severity, number> = { warning: 0, caution: 1, hint: 2 };

/** Where two flags of a category overlap, the more severe one speaks, then the longer one. */
function mostSevere(hits: WeighedHit[]): WeighedHit[] {
  const kept: WeighedHit[] = [];
  const weightiest = [...hits].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || b.end - b.start - (a.end - a.start),
  );
  for (const hit of weightiest) {
    const taken = kept.some(
      (other) => other.rule.category === hit.rule.category && hit.start < other.end && other.start < hit.end,
    );
    if (!taken) kept.push(hit);
  }
  return kept;
}
