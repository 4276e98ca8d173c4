import { hasBlank } from '../engine/judging/rewrite';
import { overlap } from '../overlap';
import type { Flag, Place, StepFinding } from '../types';
import { READER_STEPS, type ReaderStep, type Reading, type SentenceReading, SURELY_NOT } from './reading';

/** Steps that count only when the rules find them: a promise includes its time, which is set as a reminder. */
const NEVER_ADDED: ReadonlySet<string> = new Set(['commitment']);
/** Steps that count whenever the rules find them: their words leave no doubt. */
const NEVER_DENIED: ReadonlySet<string> = new Set(['apology', 'commitment']);

/**
 * Combines what rules and reader say about each step. A step counts if either finds it and the reader is not sure of
 * the contrary.
 * @param steps found by the rules
 * @param flags of both: the reader finds no steps in a flagged sentence
 */
export function mergedSteps(
  steps: readonly StepFinding[],
  { sentences, bars }: Reading,
  flags: readonly Flag[],
): StepFinding[] {
  // A blank that is not filled in yet shows no step.
  const eligible = sentences.filter(
    (sentence) => !flags.some((flag) => overlap(flag, sentence) > 0) && !hasBlank(sentence.text),
  );
  return steps.map((step) => {
    const name = READER_STEPS.find((known) => known === step.stepId);
    if (!name) return step;
    const bar = bars.steps[name];
    return step.present ? unlessDenied(step, name, bar, sentences) : ifAdded(step, name, bar, eligible);
  });
}

function unlessDenied(
  step: StepFinding,
  name: ReaderStep,
  bar: number,
  sentences: readonly SentenceReading[],
): StepFinding {
  if (NEVER_DENIED.has(name)) return step;
  const isRead = step.places.every((place) => sentences.some((sentence) => covers(sentence, place)));
  const isDenied = isRead && probabilityOf(sentences, name) < SURELY_NOT * bar;
  return isDenied ? { stepId: name, present: false, places: [] } : step;
}

function ifAdded(step: StepFinding, name: ReaderStep, bar: number, eligible: readonly SentenceReading[]): StepFinding {
  const [first] = eligible;
  if (!first || NEVER_ADDED.has(name) || probabilityOf(eligible, name) < bar) return step;
  const { start, end } = eligible.reduce((best, next) => (next.steps[name] > best.steps[name] ? next : best), first);
  return { stepId: name, present: true, start, end, places: [{ start, end }] };
}

/** How likely some sentences together show a step, from 0 to 1: the sum of their odds, as in the model's training. */
function probabilityOf(sentences: readonly SentenceReading[], step: ReaderStep): number {
  // A loop, as a long draft has hundreds of sentences: a callback would have each partial sum stored.
  let odds = 0;
  for (const { steps } of sentences) odds += steps[step] / (1 - Math.min(steps[step], 1 - 1e-9));
  return odds / (1 + odds);
}

function covers({ start, end, isBehind }: SentenceReading, place: Place): boolean {
  return !isBehind && start <= place.start && place.end <= end;
}
