import type { Severity } from '../../../rules/types';
import { categoryOf } from '../../ruleFacts/categoryOf';
import { ruleFacts } from '../../ruleFacts/ruleFacts';
import type { Sheet } from '../sheet';

/** The part of the counts to look at; empty strings leave a choice open. */
export interface Selection {
  site: string;
  situation: string;
  category: string;
  ruleId: string;
  severity: string;
  /** By the name given by a policy, or by the agents themselves. */
  team: string;
  /** `own` for this browser, otherwise an imported file's id. */
  source: string;
}

export const ALL: Selection = { site: '', situation: '', category: '', ruleId: '', severity: '', team: '', source: '' };

/** The choice of what this browser counted itself. */
export const OWN = 'own';

/** Whether counts are from a chosen source. @param source as in a selection */
export function isFrom(counts: { source: string }, source: string): boolean {
  return source === '' || counts.source === (source === OWN ? '' : source);
}

/** The severity of a rule; undefined for one that this version no longer has. */
export function severityOf(ruleId: string): Severity | undefined {
  return Object.hasOwn(ruleFacts, ruleId) ? ruleFacts[ruleId]?.severity : undefined;
}

/**
 * The sheets of a selection with only its flags: replies are counted whatever is flagged in them.
 * @param teamOf the team of a source
 */
export function selected(
  sheets: readonly Sheet[],
  selection: Selection,
  teamOf: (source: string) => string = () => '',
): Sheet[] {
  const { site, situation, category, ruleId, severity, team, source } = selection;
  const isIn = (flag: { ruleId: string }) =>
    (ruleId === '' || flag.ruleId === ruleId) &&
    (category === '' || categoryOf(flag.ruleId) === category) &&
    (severity === '' || severityOf(flag.ruleId) === severity);
  const isAll = category === '' && ruleId === '' && severity === '';
  return sheets
    .filter(
      (sheet) =>
        (site === '' || sheet.site === site) &&
        (situation === '' || sheet.situation === situation) &&
        (team === '' || teamOf(sheet.source) === team) &&
        isFrom(sheet, source),
    )
    .map((sheet) =>
      isAll ? sheet : { ...sheet, flags: sheet.flags.filter(isIn), reasons: sheet.reasons?.filter(isIn) },
    );
}
