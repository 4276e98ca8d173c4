import type { ChecklistStepId } from '../../../rules/checklist/checklistStep';
import type { SentReason } from '../sentReasons';
import { type FlagCount, NO_REPLIES, type ReplyCounts, type Sheet } from '../sheet';
import { NO_COUNTS, OUTCOMES, type Outcome } from '../statRow';

export type Outcomes = Record<Outcome, number>;

/** Flags of a kind, and what became of them. */
export interface FlagSum {
  outcomes: Outcomes;
  ruleId: string;
  phrase: string;
}

const REPLY_COUNTS = Object.keys(NO_REPLIES) as (keyof ReplyCounts)[];

/** What sheets add up to. */
export interface Sums {
  replies: ReplyCounts;
  /** Sent replies of any recovery. */
  recovery: number;
  outcomes: Outcomes;
}

/** Sums sheets. */
export function sumsOf(sheets: readonly Sheet[]): Sums {
  const sums: Sums = { replies: { ...NO_REPLIES }, recovery: 0, outcomes: { ...NO_COUNTS } };
  for (const { situation, replies, flags } of sheets) {
    for (const name of REPLY_COUNTS) sums.replies[name] += replies[name];
    if (situation !== 'ordinary' && situation !== '') sums.recovery += replies.sent;
    addTo(sums.outcomes, outcomesOf(flags));
  }
  return sums;
}

/** Flags grouped by a shared property, the most sent anyway first. */
export function flagsBy(
  sheets: readonly Sheet[],
  nameOf: (flag: FlagCount, sheet: Sheet) => string,
): Map<string, FlagSum> {
  const sums = new Map<string, FlagSum>();
  for (const sheet of sheets) {
    for (const flag of sheet.flags) {
      const name = nameOf(flag, sheet);
      let sum = sums.get(name);
      if (!sum) {
        sum = { outcomes: { ...NO_COUNTS }, ruleId: flag.ruleId, phrase: flag.phrase };
        sums.set(name, sum);
      }
      addTo(sum.outcomes, flag);
    }
  }
  return new Map([...sums].sort(([, a], [, b]) => compare(b.outcomes, a.outcomes)));
}

/** The name that identifies a wording. */
export function wordingName({ ruleId, phrase }: FlagCount): string {
  return `${ruleId} ${phrase}`;
}

/** Sheets grouped by a shared property, in name order. */
export function sheetsBy(sheets: readonly Sheet[], nameOf: (sheet: Sheet) => string): Map<string, Sheet[]> {
  const groups = new Map<string, Sheet[]>();
  for (const sheet of sheets) {
    const name = nameOf(sheet);
    const group = groups.get(name);
    if (group) group.push(sheet);
    else groups.set(name, [sheet]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How many replies called for each step of the checklist, and in how many it was done. */
export function stepsIn(sheets: readonly Sheet[]): Map<ChecklistStepId, { asked: number; done: number }> {
  const sums = new Map<ChecklistStepId, { asked: number; done: number }>();
  for (const { steps } of sheets) {
    for (const { step, asked, done } of steps) {
      const sum = sums.get(step) ?? { asked: 0, done: 0 };
      sum.asked += asked;
      sum.done += done;
      sums.set(step, sum);
    }
  }
  return sums;
}

/** Why flags were sent anyway, the most frequent reason first. @param ruleId of one rule alone */
export function reasonsIn(sheets: readonly Sheet[], ruleId?: string): [reason: SentReason, count: number][] {
  const sums = new Map<SentReason, number>();
  for (const one of sheets.flatMap(({ reasons = [] }) => reasons)) {
    if (ruleId === undefined || one.ruleId === ruleId) sums.set(one.reason, (sums.get(one.reason) ?? 0) + one.count);
  }
  return [...sums].sort(([, one], [, other]) => other - one);
}

/** Flags no longer in the reply: rewritten, edited or deleted by hand. */
export function resolvedOf({ fixed, edited }: Outcomes): number {
  return fixed + edited;
}

/** Flags that reached a customer, including with an unfilled blank. */
export function reachedOf({ sent, blank }: Outcomes): number {
  return sent + blank;
}

/** Flags with any outcome. */
function answeredOf(outcomes: Outcomes): number {
  return OUTCOMES.reduce((sum, outcome) => sum + (outcome === 'shown' ? 0 : outcomes[outcome]), 0);
}

/** Flags in drafts that were not finished, or whose end was not observed. */
export function openOf(outcomes: Outcomes): number {
  return Math.max(0, outcomes.shown - answeredOf(outcomes));
}

/** What became of all flags of a sheet, by its flags: a page sums the same sheets in many ways, and changes none. */
const known = new WeakMap<readonly FlagCount[], Outcomes>();

function outcomesOf(flags: readonly FlagCount[]): Outcomes {
  let sum = known.get(flags);
  if (!sum) {
    sum = { ...NO_COUNTS };
    for (const flag of flags) addTo(sum, flag);
    known.set(flags, sum);
  }
  return sum;
}

function addTo(outcomes: Outcomes, counts: Partial<Outcomes>): void {
  for (const outcome of OUTCOMES) outcomes[outcome] += counts[outcome] ?? 0;
}

function compare(one: Outcomes, other: Outcomes): number {
  return reachedOf(one) - reachedOf(other) || one.shown - other.shown;
}
