import { BEGUN, type ChecklistStepId } from '../../../rules/checklist/checklistStep';
import { planOf } from '../../../rules/checklist/situations';
import type { Review } from '../../../rules/types';
import type { AgentWord } from '../coachView';

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

/**
 * What is essential in a recovery and not in the draft, in the order in which a reply goes; nothing for a draft that
 * has hardly begun.
 */
export function missingIn(draft: string, { recovery, steps }: Review, { situation, byHand }: AgentWord): string[] {
  if (draft.trim().length < BEGUN) return [];
  const essential = planOf(situation, recovery)?.essential ?? [];
  const present: readonly string[] = steps.filter((step) => step.present).map(({ stepId }) => stepId);
  return essential
    .filter((step) => !present.includes(step) && !byHand.includes(step))
    .map((step) => WORDS[step])
    .filter((words) => words !== undefined);
}
