import { overlap } from '../overlap';
import type { Flag, Place, Review } from '../types';
import { flawPlace } from './flawPlace';
import { type FlawReading, familyOf, type ReaderLabel, type SentenceReading } from './reading';

/** A rule's flag and a reader's finding are one fault if they share at least this much of their words. */
const SAME_WORDS = 0.5;

interface NewFlaw {
  flaw: FlawReading;
  /** What of the sentence is marked for it. */
  marked: Place;
}

/**
 * What the reader finds in a sentence and no rule does: likeliest first, one per place.
 * @param sure flaws of the sentence that count, likeliest first
 * @param ruled flags of the rules in the whole draft
 * @param review of the rules
 */
export function newFlaws(
  sentence: SentenceReading,
  sure: readonly FlawReading[],
  ruled: readonly Flag[],
  review: Review,
): NewFlaw[] {
  const here = ruled.filter((flag) => overlap(flag, sentence) > 0);
  const taken: Place[] = [];
  return sure.flatMap((flaw) => {
    // Self-praise is fine if nothing went wrong.
    if (flaw.label === 'praise' && !review.recovery) return [];
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

/** The share of the text covered by either place that both places cover, from 0 to 1. */
function sameness(one: Place, other: Place): number {
  const shared = Math.max(0, overlap(one, other));
  return shared / (one.end - one.start + other.end - other.start - shared);
}
