import { i18n } from '#i18n';
import type { Situation } from '../../rules/types';
import { messageKey } from './messageKey';

/** The name of a situation in the language of the interface. */
export function situationLabel(situation: Situation): string {
  return i18n.t(`checklist.situations.labels.${messageKey(situation)}`);
}

/** What a situation means for the conversation at hand, as a sentence. */
export function situationMeaning(situation: Situation, recovery: boolean): string {
  if (situation === 'auto')
    return recovery
      ? i18n.t('checklist.situations.meanings.seemsWrong')
      : i18n.t('checklist.situations.meanings.seemsFine');
  return i18n.t(`checklist.situations.meanings.${messageKey(situation)}`);
}
