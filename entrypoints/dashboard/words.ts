import { i18n } from '#i18n';
import { SITUATION_PLANS } from '../../rules/checklist/situations';

/** A situation as a team lead reads it. */
export function situationWords(situation: string): string {
  if (situation === '') return i18n.t('dashboard.situations.notKnown');
  if (situation === 'ordinary') return i18n.t('dashboard.situations.ordinary');
  return Object.hasOwn(SITUATION_PLANS, situation)
    ? SITUATION_PLANS[situation as keyof typeof SITUATION_PLANS].label
    : situation;
}
