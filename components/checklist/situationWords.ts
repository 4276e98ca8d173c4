import { SITUATION_PLANS } from '../../rules/checklist/situations';
import type { Situation } from '../../rules/types';

/** A situation in the panel's list. */
export function situationLabel(situation: Situation): string {
  if (situation === 'auto') return 'Automatic';
  return situation === 'ordinary' ? 'Ordinary' : SITUATION_PLANS[situation].label;
}

/** What a situation means for the conversation at hand, as a sentence. */
export function situationMeaning(situation: Situation, recovery: boolean): string {
  if (situation === 'ordinary') return 'Nothing went wrong for this customer.';
  if (situation !== 'auto') return SITUATION_PLANS[situation].meaning;
  return recovery ? 'It seems that something went wrong for this customer.' : 'It seems that nothing went wrong.';
}
