import type { Circumstance } from '../../defineRule';
import type { ReviewContext } from '../../reviewContext';
import type { Severity, StepId } from '../../types';
import type { LibraryRule } from '../library/libraryRule';
import { holds } from './circumstances';
import type { Judgement, RuleHit } from './judgement';
import { StepPlaces } from './stepPlaces';

/** What matters of a draft when one of its hits is weighed. */
export interface Surroundings {
  judgements: readonly Judgement[];
  /** The steps that the draft shows. */
  present: { has(step: StepId): boolean };
  recovery: boolean;
  context: ReviewContext;
}

export interface WeighedHit extends RuleHit {
  severity: Severity;
  /** The hit itself, as it was found. */
  hit: RuleHit;
}

/** Decides which hits of a draft are flagged, and how severely. Sentences have to be weighed in their order. */
export class Scales {
  private readonly times = new Map<LibraryRule, number>();
  private readonly places: StepPlaces;

  constructor(private readonly draft: Surroundings) {
    this.places = new StepPlaces(draft.judgements);
  }

  /** The hits to flag in the sentence with this number. */
  weigh(number: number, hits: readonly RuleHit[]): WeighedHit[] {
    const flagged = hits
      .filter(({ rule }) => this.isDue(rule))
      .filter(({ rule }) => this.applies(rule, number))
      .map((hit) => ({ ...hit, hit, severity: this.severityOf(hit.rule, number) }))
      .filter((hit): hit is WeighedHit => hit.severity !== 'silent');
    return mostSevere(flagged);
  }

  /** Counts an occurrence of a rule. @returns whether the rule flags this one: some let the first ones pass */
  private isDue(rule: LibraryRule): boolean {
    const occurrence = (this.times.get(rule) ?? 0) + 1;
    this.times.set(rule, occurrence);
    return occurrence >= (rule.fromTimes ?? 1);
  }

  private applies({ when, unlessSteps }: LibraryRule, number: number): boolean {
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

/** Where two flags of a category overlap, the more severe one stays, then the longer one. */
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
