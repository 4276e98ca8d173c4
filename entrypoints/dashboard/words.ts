import { i18n } from '#i18n';
import { SITUATION_PLANS } from '../../rules/checklist/situations';
import type { Situation } from '../../rules/types';
import { situationLabel } from '../../utils/checklist/situationWords';

/** A situation as a team lead reads it. */
export function situationWords(situation: string): string {
  if (situation === '') return i18n.t('dashboard.situations.notKnown');
  if (situation === 'ordinary') return i18n.t('dashboard.situations.ordinary');
  return Object.hasOwn(SITUATION_PLANS, situation) ? situationLabel(situation as Situation) : situation;
}
