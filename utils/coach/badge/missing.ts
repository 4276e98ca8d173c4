import { i18n } from '#i18n';
import type { ChecklistStepId } from '../../../rules/checklist/checklistStep';

/** Short names for what a reply can lack. Steps that a reply cannot show are left to the panel. */
const WORDS: Partial<Record<ChecklistStepId, string>> = {
  apology: i18n.t('coach.missing.apology'),
  ownership: i18n.t('coach.missing.ownership'),
  empathy: i18n.t('coach.missing.empathy'),
  impact: i18n.t('coach.missing.impact'),
  action: i18n.t('coach.missing.action'),
  options: i18n.t('coach.missing.options'),
  commitment: i18n.t('coach.missing.commitment'),
};

/** The badge's names for the steps that a reply lacks. */
export function inWords(missing: readonly ChecklistStepId[]): string[] {
  return missing.map((step) => WORDS[step]).filter((words) => words !== undefined);
}
