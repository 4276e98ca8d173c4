import { i18n } from '#i18n';
import type { StepId } from '../../rules/types';
import type { RolePlay } from '../../utils/practice/rolePlay';
import type { ReplyOutcome, Sting } from './replyOutcome';

/** What is said about the replies of a role play when it is over. */
export interface Debrief {
  /** Steps that were taken, in the order of the customer's needs and then as found, each with its words. */
  landed: readonly { step: StepId; words: string | undefined; isNeeded: boolean }[];
  /** Steps that the customer waited for and did not get. */
  missing: readonly StepId[];
  /** What was flagged, once for each reply and words. */
  stung: readonly (Sting & { reply: number })[];
  /** False if the replies did not answer a failure: then no step is missed. */
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
  if (!recovery) return i18n.t('practice.verdict.noFailure');
  if (stung.length === 0 && missing.length === 0) return i18n.t('practice.verdict.allWell');
  return i18n.t('practice.verdict.both', {
    needs: needsWords(landed.filter(({ isNeeded }) => isNeeded).length, missing.length),
    stings:
      stung.length === 0
        ? i18n.t('practice.verdict.noStings')
        : i18n.t('practice.verdict.stings', stung.length, { count: stung.length }),
  });
}

function needsWords(taken: number, missing: number): string {
  if (missing === 0) return i18n.t('practice.verdict.allNeeds');
  if (taken === 0) return i18n.t('practice.verdict.noNeeds');
  return i18n.t('practice.verdict.someNeeds', taken, { all: taken + missing, taken });
}
