import type { ReviewContext } from '../../reviewContext';
import type { Circumstance } from '../../rule';
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

export interface WeighedHit {
  hit: RuleHit;
  severity: Severity;
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
      .map((hit) => ({ hit, severity: this.severityOf(hit.rule, number) }))
      .filter((weighed): weighed is WeighedHit => weighed.severity !== 'silent');
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
function mostSevere(weighed: WeighedHit[]): WeighedHit[] {
  const kept: WeighedHit[] = [];
  const weightiest = [...weighed].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || b.hit.end - b.hit.start - (a.hit.end - a.hit.start),
  );
  for (const next of weightiest) {
    const { rule, start, end } = next.hit;
    const taken = kept.some(({ hit }) => hit.rule.category === rule.category && start < hit.end && hit.start < end);
    if (!taken) kept.push(next);
  }
  return kept;
}
