import type { StepId } from '../../types';
import type { Judgement } from './judgement';

/** Which sentences of a draft show which step, by the sentences' numbers. A look-up costs the same in any draft. */
export class StepPlaces {
  private readonly first = new Map<StepId, number>();
  private readonly last = new Map<StepId, number>();

  constructor(judgements: readonly Judgement[]) {
    for (const [number, { steps }] of judgements.entries()) {
      for (const step of steps.keys()) {
        if (!this.first.has(step)) this.first.set(step, number);
        this.last.set(step, number);
      }
    }
  }

  /** Whether a sentence before this number shows one of the steps. */
  anyBefore(number: number, steps: readonly StepId[]): boolean {
    return steps.some((step) => (this.first.get(step) ?? Number.POSITIVE_INFINITY) < number);
  }

  /** Whether the sentence with this number, or a later one, shows one of the steps. */
  anyFrom(number: number, steps: readonly StepId[]): boolean {
    return steps.some((step) => (this.last.get(step) ?? -1) >= number);
  }
}
