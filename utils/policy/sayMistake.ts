import { i18n } from '#i18n';
import { quote } from './problem';
import { sayPattern } from './sayPattern';
import type { PhraseMistake } from './teamRules';

/** Why a phrase of a team's pack is left out, as a sentence for its author. */
export function sayMistake(mistake: PhraseMistake): string {
  const { id, kind, text } = mistake;
  const why =
    kind === 'pattern' ? sayPattern(text, mistake.fault) : i18n.t(`policy.example.${kind}`, { text: quote(text) });
  return i18n.t('policy.pack.phraseLeftOut', { phrase: quote(id), why });
}
