import { i18n } from '#i18n';
import type { ChecklistStepId } from '../../../rules/checklist/checklistStep';

/** What a reply can lack, in a few words; steps that no reply can show are the panel's business. */
const WORDS: Partial<Record<ChecklistStepId, string>> = {
  apology: i18n.t('coach.missing.apology'),
  ownership: i18n.t('coach.missing.ownership'),
  empathy: i18n.t('coach.missing.empathy'),
  impact: i18n.t('coach.missing.impact'),
  action: i18n.t('coach.missing.action'),
  options: i18n.t('coach.missing.options'),
  commitment: i18n.t('coach.missing.commitment'),
};

/** Steps that a reply lacks, as the badge names them. */
export function inWords(missing: readonly ChecklistStepId[]): string[] {
  return missing.map((step) => WORDS[step]).filter((words) => words !== undefined);
}
