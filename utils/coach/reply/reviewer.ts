import { type ReviewedDraft, review, reviewAfterEdit } from '../../../rules/review';
import type { ReviewContext } from '../../../rules/reviewContext';
import type { Review } from '../../../rules/types';
import { editBetween } from '../../editor/editBetween';

interface Reviewed extends ReviewedDraft {
  context: ReviewContext;
}

/** Reviews one draft repeatedly while it is being written. */
export class Reviewer {
  private last: Reviewed | undefined;

  /** @returns the result of `review`, at the cost of only what changed since the last time if that is little */
  review(draft: string, context: ReviewContext): Review {
    const { last } = this;
    const known =
      last && isSame(last.context, context)
        ? reviewAfterEdit(last, editBetween(last.draft, draft), draft, context.teamRules)
        : undefined;
    this.last = { context, ...(known ?? { draft, review: review(draft, context) }) };
    return this.last.review;
  }
}

function isSame(one: ReviewContext, other: ReviewContext): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof ReviewContext>;
  return [...keys].every((key) => one[key] === other[key]);
}
