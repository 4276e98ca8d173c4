import type { Review } from '../../../rules/types';
import type { Word } from '../field/wordAtCaret';

/**
 * Reviews a draft as if the word that is being typed were not there yet: a half-typed word is no reason for a flag, and
 * until it is complete every key finds its sentence cached.
 * @param review judges a whole draft
 * @returns flags and steps with offsets into the whole draft
 */
export function reviewWithout(draft: string, word: Word | undefined, review: (draft: string) => Review): Review {
  if (!word) return review(draft);
  const { recovery, flags, steps } = review(draft.slice(0, word.start) + draft.slice(word.end));
  const length = word.end - word.start;
  // A part that ends where the word begins ends before it; one that begins there begins after it.
  const start = (offset: number) => (offset >= word.start ? offset + length : offset);
  const end = (offset: number) => (offset > word.start ? offset + length : offset);
  return {
    recovery,
    flags: flags.map((flag) => {
      const place = { start: start(flag.start), end: end(flag.end) };
      return { ...flag, ...place, text: draft.slice(place.start, place.end) };
    }),
    steps: steps.map((step) => ({
      ...step,
      ...(step.start !== undefined && step.end !== undefined && { start: start(step.start), end: end(step.end) }),
      places: step.places.map((place) => ({ start: start(place.start), end: end(place.end) })),
    })),
  };
}
