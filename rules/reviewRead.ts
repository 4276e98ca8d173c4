import { merge, readsRecovery } from './merge';
import type { Reading, Strictness } from './reader/reading';
import { review } from './review';
import type { Review, ReviewContext } from './types';

/**
 * Reviews a draft by rules and reader together. Pure.
 * @param reading of this draft; without one the rules alone decide
 */
export function reviewRead(
  draft: string,
  context: ReviewContext,
  reading: Reading | undefined,
  strictness: Strictness = 'normal',
): Review {
  const recovery = reading && readsRecovery(reading);
  return merge(review(draft, { ...context, recovery }), reading, strictness);
}
