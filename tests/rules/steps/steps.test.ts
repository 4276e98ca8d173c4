import { describe, expect, it } from 'vitest';
import { review } from '../../../rules/review';
import type { StepId } from '../../../rules/types';
import { KEPT_APART, READ, type StepSentences } from './sentences';

type Row = [step: StepId, sentence: string, counts: boolean];

function rowsOf(set: Record<string, StepSentences>): Row[] {
  return (Object.entries(set) as [StepId, StepSentences][]).flatMap(([step, { counts, doesNot }]) => [
    ...counts.map((sentence): Row => [step, sentence, true]),
    ...doesNot.map((sentence): Row => [step, sentence, false]),
  ]);
}

/** Whether a sentence by itself ticks a step: it shows the step properly, and has no flag. */
function ticks(step: StepId, sentence: string): boolean {
  const { flags, steps } = review(sentence, { situation: 'recovery' });
  return flags.length === 0 && steps.some(({ stepId, places }) => stepId === step && places.length > 0);
}

describe('what ticks a step', () => {
  it.each(rowsOf(READ))('%s: “%s” %s', (step, sentence, counts) => {
    expect(ticks(step, sentence)).toBe(counts);
  });

  // 24 and 6 before the steps were corrected with the others; 25 and none on the first run after that.
  it('holds for held-out sentences', () => {
    const rows = rowsOf(KEPT_APART);
    const ticked = rows.filter(([step, sentence]) => ticks(step, sentence));
    expect(ticked.filter(([, , counts]) => counts).length).toBeGreaterThanOrEqual(25);
    expect(ticked.filter(([, , counts]) => !counts)).toEqual([]);
  });
});
