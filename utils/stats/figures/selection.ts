import type { Severity } from '../../../rules/types';
import { categoryOf } from '../categoryOf';
import { ruleFacts } from '../ruleFacts';
import type { FlagCount, Sheet } from '../sheet';

/** What of the counts is looked at; empty strings leave a choice open. */
export interface Selection {
  site: string;
  situation: string;
  category: string;
  ruleId: string;
  severity: string;
  /** `own` for this browser, or an imported file's id. */
  source: string;
}

export const ALL: Selection = { site: '', situation: '', category: '', ruleId: '', severity: '', source: '' };

/** The choice of what this browser counted itself. */
export const OWN = 'own';

/** Whether counts are from a chosen source. @param source as in a selection */
export function isFrom(counts: { source: string }, source: string): boolean {
  return source === '' || counts.source === (source === OWN ? '' : source);
}

/** The severity of a rule; undefined for one that this version does not have any more. */
export function severityOf(ruleId: string): Severity | undefined {
  return Object.hasOwn(ruleFacts, ruleId) ? ruleFacts[ruleId]?.severity : undefined;
}

/** The sheets of a selection with the flags of it alone: replies are counted whatever is flagged in them. */
export function selected(sheets: readonly Sheet[], selection: Selection): Sheet[] {
  const { site, situation, category, ruleId, severity, source } = selection;
  const isIn = (flag: FlagCount) =>
    (ruleId === '' || flag.ruleId === ruleId) &&
    (category === '' || categoryOf(flag.ruleId) === category) &&
    (severity === '' || severityOf(flag.ruleId) === severity);
  const isAll = category === '' && ruleId === '' && severity === '';
  return sheets
    .filter(
      (sheet) =>
        (site === '' || sheet.site === site) &&
        (situation === '' || sheet.situation === situation) &&
        isFrom(sheet, source),
    )
    .map((sheet) => (isAll ? sheet : { ...sheet, flags: sheet.flags.filter(isIn) }));
}
