import type { StepId } from '../../rules/types';
import type { RolePlay } from '../../utils/practice/rolePlay';
import type { ReplyOutcome, Sting } from './replyOutcome';

/** What is said of the replies of a role play when it is over. */
export interface Debrief {
  /** Steps that were taken, in the order of the customer's needs and then as found, each with its words. */
  landed: readonly { step: StepId; words: string | undefined; isNeeded: boolean }[];
  /** Steps that the customer waited for and did not get. */
  missing: readonly StepId[];
  /** What was flagged, once for each reply and words. */
  stung: readonly (Sting & { reply: number })[];
  /** False where the replies were no answer to a failure: then no step is missed. */
  recovery: boolean;
}

/**
 * Sums up the replies of a role play. Pure.
 * @param outcomes of the replies, in the order in which they were sent
 */
export function debriefOf({ needs }: Pick<RolePlay, 'needs'>, outcomes: readonly ReplyOutcome[]): Debrief {
  const recovery = outcomes.some((outcome) => outcome.recovery);
  const taken = new Set(outcomes.flatMap(({ steps }) => [...steps]));
  const inOrder = [...needs.filter((step) => taken.has(step)), ...[...taken].filter((step) => !needs.includes(step))];
  return {
    landed: inOrder.map((step) => ({ step, words: wordsOf(step, outcomes), isNeeded: needs.includes(step) })),
    missing: recovery ? needs.filter((step) => !taken.has(step)) : [],
    stung: outcomes.flatMap(({ stings }, index) => stings.map((sting) => ({ ...sting, reply: index + 1 }))),
    recovery,
  };
}

/** The first words that show a step; undefined where they are only in a sentence that was flagged. */
function wordsOf(step: StepId, outcomes: readonly ReplyOutcome[]): string | undefined {
  return outcomes.flatMap(({ quotes }) => quotes).find((quote) => quote.step === step)?.words;
}

/** One sentence that sums a debrief up. */
export function verdictOf({ landed, missing, stung, recovery }: Debrief): string {
  if (!recovery) return 'Nothing in this conversation reads as a failure, so no recovery steps were counted.';
  if (stung.length === 0 && missing.length === 0)
    return 'Nothing stung, and all that this customer waited for was there.';
  const stings = stung.length === 0 ? 'nothing' : stung.length === 1 ? 'one place' : `${stung.length} places`;
  return `${needsWords(landed.filter(({ isNeeded }) => isNeeded).length, missing.length)}; ${stings} stung.`;
}

function needsWords(taken: number, missing: number): string {
  if (missing === 0) return 'All that this customer waited for was there';
  if (taken === 0) return 'Nothing that this customer waited for was there';
  return `Of the ${taken + missing} things that this customer waited for, ${taken} ${taken === 1 ? 'was' : 'were'} there`;
}
