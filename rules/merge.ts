import { hasBlank } from './engine/judging/rewrite';
import { flawPlace } from './reader/flawPlace';
import { isFuzzy } from './reader/fuzzyRules';
import { personIn, readerFlag } from './reader/readerFlags';
import {
  type FlawReading,
  familyOf,
  READER_LABELS,
  READER_STEPS,
  type ReaderLabel,
  type ReaderStep,
  type Reading,
  type SentenceReading,
  type Strictness,
} from './reader/reading';
import { isTeamId } from './teamIds';
import type { Flag, Place, Review, StepFinding } from './types';

/** Below this fraction of its bar the reader is sure that a flaw or a step is absent. */
const SURELY_NOT = 0.25;
/**
 * Below this probability even a rule that does not wait for the reader is wrong: of its flags in replies that neither
 * rules nor reader have seen, more of those below are wrong than right (`npm run score`).
 */
const NEVER = 0.05;
/** A rule's flag and a reader's finding are one fault if they share at least this much of their words. */
const SAME_WORDS = 0.5;
/** Steps that count only when the rules find them: a promise includes its time, which is set as a reminder. */
const NEVER_ADDED: ReadonlySet<string> = new Set(['commitment']);
/** Steps that count whenever the rules find them: their words leave no doubt. */
const NEVER_DENIED: ReadonlySet<string> = new Set(['apology', 'commitment']);

/**
 * Combines what rules and reader find. A fuzzy rule's flag waits for the reader and stays unless the reader is sure of
 * the contrary; any other rule's flag appears at once, and is withdrawn only if the reader is as sure as it ever is.
 * The reader adds what no rule flags. A step counts if either finds it and the reader is not sure of the contrary; in
 * a flagged sentence the reader finds no steps. Pure.
 * @param review of the rules
 * @param reading of the same draft, or what of it still holds (followReading); without one the rules alone decide
 */
export function merge(review: Review, reading: Reading | undefined, strictness: Strictness): Review {
  if (!reading || reading.sentences.length === 0) return review;
  const ruled = review.flags.filter((flag) => isAssentedTo(flag, reading, strictness));
  const person = personIn(reading.sentences);
  const added = reading.sentences.flatMap((sentence) =>
    newFlaws(sentence, { ruled, reading, strictness, review }).map(({ flaw, marked }) =>
      readerFlag(sentence, flaw, marked, person),
    ),
  );
  const flags = added.length === 0 ? ruled : [...ruled, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...review, flags, steps: review.steps.map((step) => mergedStep(step, reading, flags)) };
}

/** Whether the reader takes this for a service recovery; undefined if it has nothing to judge by. */
export function readsRecovery({ recovery, bars, sentences }: Reading): boolean | undefined {
  return sentences.length > 0 ? recovery >= bars.recovery : undefined;
}

function isAssentedTo(flag: Flag, reading: Reading, strictness: Strictness): boolean {
  const label = READER_LABELS.find((known) => known === flag.category);
  // A phrase that the team listed needs no assent.
  if (!label || isTeamId(flag.ruleId)) return true;
  const read = reading.sentences.filter((sentence) => overlap(flag, sentence) > 0);
  const least = isFuzzy(flag.ruleId) ? SURELY_NOT * reading.bars.flaws[label][strictness] : NEVER;
  if (read.length === 0) return !isFuzzy(flag.ruleId);
  return read.some((sentence) => probabilityOfFamily(sentence, label) >= least);
}

/**
 * How likely a sentence has a flaw of a label's family, from 0 to 1: the reader often doubts only which label it is.
 */
function probabilityOfFamily({ flaws }: SentenceReading, label: ReaderLabel): number {
  const family = familyOf(label);
  return 1 - flaws.reduce((none, flaw) => (family.includes(flaw.label) ? none * (1 - flaw.probability) : none), 1);
}

interface Found {
  ruled: readonly Flag[];
  reading: Reading;
  strictness: Strictness;
  /** Of the rules. */
  review: Review;
}

/** What the reader finds in a sentence and no rule does: likeliest first, one per place. */
function newFlaws(sentence: SentenceReading, { ruled, reading, strictness, review }: Found) {
  const byLikelihood = [...sentence.flaws].sort((a, b) => b.probability - a.probability);
  const sure = byLikelihood
    .filter(({ isGone }) => !isGone)
    .filter((flaw) => isSure(flaw, byLikelihood, sentence, reading.bars.flaws[flaw.label][strictness]))
    // Self-praise is fine if nothing went wrong.
    .filter(({ label }) => review.recovery || label !== 'praise');
  const here = ruled.filter((flag) => overlap(flag, sentence) > 0);
  const taken: Place[] = [];
  return sure.flatMap((flaw) => {
    const marked = flawPlace(sentence, flaw, review.steps);
    const place = movedBy(marked, sentence.start);
    const words = movedBy(flaw, sentence.start);
    const isFlagged = here.some((flag) => isSameFault(flag, flaw.label, place, words));
    if (isFlagged || taken.some((other) => overlap(other, place) > 0)) return [];
    taken.push(place);
    return [{ flaw, marked }];
  });
}

/** Whether a rule already flags what the reader found: a flaw with this label in this clause and these words. */
function isSameFault(flag: Flag, label: ReaderLabel, clause: Place, words: Place): boolean {
  if (flag.category === label || sameness(flag, words) >= SAME_WORDS) return true;
  return overlap(flag, clause) > 0 && familyOf(label).some((other) => other === flag.category);
}

const movedBy = ({ start, end }: Place, by: number): Place => ({ start: start + by, end: end + by });

/** Whether a flaw is likely enough by itself, or is the likeliest of a family that is. */
function isSure(
  flaw: FlawReading,
  byLikelihood: readonly FlawReading[],
  sentence: SentenceReading,
  bar: number,
): boolean {
  if (flaw.probability >= bar) return true;
  const family = familyOf(flaw.label);
  const likeliest = byLikelihood.find(({ label }) => family.includes(label));
  return likeliest === flaw && probabilityOfFamily(sentence, flaw.label) >= bar;
}

function mergedStep(step: StepFinding, { sentences, bars }: Reading, flags: readonly Flag[]): StepFinding {
  const name = READER_STEPS.find((known) => known === step.stepId);
  if (!name) return step;
  const bar = bars.steps[name];
  if (step.present) {
    if (NEVER_DENIED.has(name)) return step;
    const isRead = step.places.every((place) => sentences.some((sentence) => covers(sentence, place)));
    const isDenied = isRead && probabilityOf(sentences, name) < SURELY_NOT * bar;
    return isDenied ? { stepId: name, present: false, places: [] } : step;
  }
  if (NEVER_ADDED.has(name)) return step;
  // A blank that is not filled in yet shows no step.
  const eligible = sentences.filter(
    (sentence) => !hasBlank(sentence.text) && !flags.some((flag) => overlap(flag, sentence) > 0),
  );
  const best = likeliest(eligible, name);
  if (!best || probabilityOf(eligible, name) < bar) return step;
  const { start, end } = best;
  return { stepId: name, present: true, start, end, places: [{ start, end }] };
}

/** How likely some sentences together show a step, from 0 to 1: the sum of their odds, as in the model's training. */
function probabilityOf(sentences: readonly SentenceReading[], step: ReaderStep): number {
  const odds = sentences.reduce((sum, { steps }) => sum + steps[step] / (1 - Math.min(steps[step], 1 - 1e-9)), 0);
  return odds / (1 + odds);
}

function covers({ start, end, isBehind }: SentenceReading, place: Place): boolean {
  return !isBehind && start <= place.start && place.end <= end;
}

function likeliest(sentences: readonly SentenceReading[], step: ReaderStep): SentenceReading | undefined {
  return sentences.reduce<SentenceReading | undefined>(
    (best, sentence) => (!best || sentence.steps[step] > best.steps[step] ? sentence : best),
    undefined,
  );
}

/** How many UTF-16 units two places share; negative if they are apart, by the distance. */
function overlap(one: Place, other: Place): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

/** The share of the text covered by either place that both places cover, from 0 to 1. */
function sameness(one: Place, other: Place): number {
  const shared = Math.max(0, overlap(one, other));
  return shared / (one.end - one.start + other.end - other.start - shared);
}
