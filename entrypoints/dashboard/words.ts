import { SITUATION_PLANS } from '../../rules/checklist/situations';

/** A situation as a team lead reads it. */
export function situationWords(situation: string): string {
  if (situation === '') return 'Not known';
  if (situation === 'ordinary') return 'Nothing went wrong';
  return Object.hasOwn(SITUATION_PLANS, situation)
    ? SITUATION_PLANS[situation as keyof typeof SITUATION_PLANS].label
    : situation;
}
