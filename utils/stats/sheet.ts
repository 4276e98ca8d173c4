import type { ChecklistStepId } from '../../rules/checklist/checklistStep';
import type { ReasonCount, SentReason } from './sentReasons';
import { type CountedSituation, OUTCOMES, type Outcome } from './statRow';

/** What all counts on a sheet have in common. */
export interface SheetKey {
  /** Local calendar day, `2026-11-21`. */
  day: string;
  /** Helpdesk id, `zendesk`. */
  site: string;
  situation: CountedSituation;
  /** Version of the rules; empty for what earlier versions counted. */
  rules: string;
  /** Version of the reader; empty where only the rules judged. */
  model: string;
  /** Empty for this browser; otherwise says which file the counts were imported from. */
  source: string;
}

/** How often a wording flagged by a rule had each outcome; a missing outcome is 0. */
export interface FlagCount extends Partial<Record<Outcome, number>> {
  ruleId: string;
  /** Masked, like everything stored about a reply. */
  phrase: string;
}

/** Replies: the denominators of all other figures. */
export interface ReplyCounts {
  /** Drafts that lasted through a pause. */
  watched: number;
  /** Judged and sent: the sum of `flagged` and `clean`. */
  sent: number;
  /** Sent with a flag still open. */
  flagged: number;
  /** Sent without an open flag. */
  clean: number;
  /** Clean ones that were flagged while being written. */
  corrected: number;
  /** In sent replies. */
  words: number;
}

/** A step of the checklist in sent replies: how many called for it, and how many had it done by then. */
export interface StepCount {
  step: ChecklistStepId;
  asked: number;
  done: number;
}

/** Everything counted on one day on one helpdesk, in one situation, under one version of rules and reader. */
export interface Sheet extends SheetKey {
  flags: FlagCount[];
  replies: ReplyCounts;
  steps: StepCount[];
  /** Why flags were sent anyway, where agents said so. Sheets from before this count existed have none. */
  reasons?: ReasonCount[];
}

/** The primary key of a sheet, in the database's order. */
export type StoredSheetKey = [
  day: string,
  site: string,
  situation: string,
  rules: string,
  model: string,
  source: string,
];

export const NO_REPLIES: Readonly<ReplyCounts> = { watched: 0, sent: 0, flagged: 0, clean: 0, corrected: 0, words: 0 };

export function storedKeyOf({ day, site, situation, rules, model, source }: SheetKey): StoredSheetKey {
  return [day, site, situation, rules, model, source];
}

/** A sheet on which nothing is counted yet. */
export function emptySheet({ day, site, situation, rules, model, source }: SheetKey): Sheet {
  return { day, site, situation, rules, model, source, flags: [], replies: { ...NO_REPLIES }, steps: [] };
}

/** Counts one step of an outcome on a sheet, in place. Counts never fall below 0; a wording without any is removed. */
export function countFlag(sheet: Sheet, ruleId: string, phrase: string, outcome: Outcome, change: number): void {
  let at = sheet.flags.findIndex((flag) => flag.ruleId === ruleId && flag.phrase === phrase);
  if (at < 0) at = sheet.flags.push({ ruleId, phrase }) - 1;
  const flag = sheet.flags[at] as FlagCount;
  const count = Math.max(0, (flag[outcome] ?? 0) + change);
  if (count > 0) flag[outcome] = count;
  else delete flag[outcome];
  if (OUTCOMES.every((one) => flag[one] === undefined)) sheet.flags.splice(at, 1);
}

/** Counts a step of the checklist on a sheet, in place. */
export function countStep(sheet: Sheet, step: ChecklistStepId, isDone: boolean): void {
  let count = sheet.steps.find((one) => one.step === step);
  if (!count) {
    count = { step, asked: 0, done: 0 };
    sheet.steps.push(count);
  }
  count.asked += 1;
  if (isDone) count.done += 1;
}

/** Counts a reason for sending what a rule flags on a sheet, in place. */
export function countReason(sheet: Sheet, ruleId: string, reason: SentReason, change = 1): void {
  sheet.reasons ??= [];
  const known = sheet.reasons.find((one) => one.ruleId === ruleId && one.reason === reason);
  if (known) known.count += change;
  else sheet.reasons.push({ ruleId, reason, count: change });
}

/** Whether nothing is counted on a sheet. */
export function isBlankSheet({ flags, replies, steps, reasons = [] }: Sheet): boolean {
  return [flags, steps, reasons].every(({ length }) => length === 0) && Object.values(replies).every((n) => n === 0);
}
