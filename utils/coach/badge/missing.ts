import type { ChecklistStepId } from '../../../rules/checklist/checklistStep';

/** What a reply can lack, in a few words; steps that no reply can show are the panel's business. */
const WORDS: Partial<Record<ChecklistStepId, string>> = {
  apology: 'an apology',
  ownership: 'owning it',
  empathy: 'how they feel',
  impact: 'what it meant for them',
  action: 'the fix',
  options: 'what you can do instead',
  commitment: 'who does what by when',
};

/** Steps that a reply lacks, as the badge names them. */
export function inWords(missing: readonly ChecklistStepId[]): string[] {
  return missing.map((step) => WORDS[step]).filter((words) => words !== undefined);
}
