import { SITUATION_PLANS } from '../../rules/checklist/situations';
import type { Severity } from '../../rules/types';

/** The severities as a team lead reads them. */
export const SEVERITY_WORDS: Record<Severity, string> = {
  warning: 'Worth changing',
  caution: 'Take care',
  hint: 'A thought',
};

/** A situation as a team lead reads it. */
export function situationWords(situation: string): string {
  if (situation === '') return 'Not known';
  if (situation === 'ordinary') return 'Nothing went wrong';
  return Object.hasOwn(SITUATION_PLANS, situation)
    ? SITUATION_PLANS[situation as keyof typeof SITUATION_PLANS].label
    : situation;
}
