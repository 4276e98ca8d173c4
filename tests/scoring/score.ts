import { familyOf as familyOfLabel, READER_LABELS, READER_STEPS } from '../../rules/reader/reading';
import type { Flag, Review } from '../../rules/types';
import type { Label, LabelledReply } from './labelledReply';

/** Categories that readers do not tell apart reliably count as one family, named by the first. */
export const familyOf = (category: string): string => {
  const label = READER_LABELS.find((known) => known === category);
  return label ? (familyOfLabel(label)[0] ?? category) : category;
};

const FAMILIES = new Set(READER_LABELS.map(familyOf));

/** What a coach must not miss; a vague promise matters less, and is separate in every figure. */
const ASKED: ReadonlySet<string> = new Set(['non-apology', 'defensive', 'excuse', 'praise']);

/** What was rightly found, wrongly found, and missed. */
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  /** The share of what was found that is right. */
  get precision(): number {
    return this.right / (this.right + this.wrong);
  }

  /** The share of what is there that was found. */
  get recall(): number {
    return this.right / (this.right + this.missed);
  }

  get f1(): number {
    return (2 * this.right) / (2 * this.right + this.wrong + this.missed);
  }

  add({ right, wrong, missed }: Tally): this {
    this.right += right;
    this.wrong += wrong;
    this.missed += missed;
    return this;
  }
}

export interface Score {
  replies: number;
  /** By family. */
  families: Map<string, Tally>;
  /** By rule id; what a rule misses is not known. */
  rules: Map<string, Tally>;
  steps: Map<string, Tally>;
  /** All families but vague promises. */
  asked: Tally;
  allSteps: Tally;
  /** Shares from 0 to 1. */
  recoveryRight: number;
  cleanNagged: number;
}

/**
 * Compares reviews with what people found. A flag is right when a sentence that it touches has a label of its family,
 * sure or not; a sure label is found when a flag of its family touches its sentence.
 */
export function score(replies: readonly LabelledReply[], reviews: readonly Review[]): Score {
  const families = new Map<string, Tally>([...FAMILIES].map((family) => [family, new Tally()]));
  const steps = new Map<string, Tally>(READER_STEPS.map((step) => [step, new Tally()]));
  const rules = new Map<string, Tally>();
  const counts = { recoveryAsked: 0, recoveryRight: 0, clean: 0, nagged: 0 };
  for (const [number, reply] of replies.entries()) {
    const review = reviews[number];
    if (!review) continue;
    scoreFlags(reply, review.flags, families, rules);
    scoreSteps(reply, review, steps);
    if (reply.recovery !== null) {
      counts.recoveryAsked += 1;
      if (review.recovery === reply.recovery) counts.recoveryRight += 1;
    }
    if (reply.labels.length === 0) {
      counts.clean += 1;
      if (review.flags.some(({ category }) => ASKED.has(familyOf(category)))) counts.nagged += 1;
    }
  }
  const asked = new Tally();
  for (const [family, tally] of families) if (ASKED.has(family)) asked.add(tally);
  return {
    replies: replies.length,
    families,
    rules,
    steps,
    asked,
    allSteps: [...steps.values()].reduce((sum, tally) => sum.add(tally), new Tally()),
    recoveryRight: counts.recoveryRight / counts.recoveryAsked,
    cleanNagged: counts.nagged / counts.clean,
  };
}

function scoreFlags(
  reply: LabelledReply,
  flags: readonly Flag[],
  families: ReadonlyMap<string, Tally>,
  rules: Map<string, Tally>,
): void {
  for (const flag of flags) {
    const family = familyOf(flag.category);
    const tally = families.get(family);
    if (!tally) continue;
    const isRight = reply.labels.some((label) => familyOf(label.c) === family && touches(flag, reply, label));
    const ofRule = rules.get(flag.ruleId) ?? new Tally();
    rules.set(flag.ruleId, ofRule);
    if (isRight) ofRule.right += 1;
    else {
      ofRule.wrong += 1;
      tally.wrong += 1;
    }
  }
  for (const label of reply.labels) {
    const tally = families.get(familyOf(label.c));
    if (!tally || label.sure === false) continue;
    const isFound = flags.some((flag) => familyOf(flag.category) === familyOf(label.c) && touches(flag, reply, label));
    if (isFound) tally.right += 1;
    else tally.missed += 1;
  }
}

function touches(flag: Flag, reply: LabelledReply, label: Label): boolean {
  const [start, end] = reply.sentences[label.s] ?? [0, 0];
  return flag.start < end && flag.end > start;
}

function scoreSteps(reply: LabelledReply, review: Review, steps: ReadonlyMap<string, Tally>): void {
  const present = new Set(review.steps.filter((step) => step.present).map((step) => step.stepId as string));
  for (const [step, tally] of steps) {
    if (reply.maybeSteps?.includes(step)) continue;
    const isThere = reply.steps.includes(step);
    if (isThere && present.has(step)) tally.right += 1;
    else if (present.has(step)) tally.wrong += 1;
    else if (isThere) tally.missed += 1;
  }
}
