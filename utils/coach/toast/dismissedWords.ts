import { i18n } from '#i18n';
import { isReaderId } from '../../../rules/reader/readerIds';
import type { Flag } from '../../../rules/types';
import { fill, OPEN } from '../../language/openPlaces';
import { maskPhrase } from '../../stats/maskPhrase';
import { ruleName } from '../card/ruleName';
import type { DismissScope } from '../reply/coachView';

const WORDS = {
  phrase: i18n.t('coach.dismissed.phrase', OPEN),
  kind: i18n.t('coach.dismissed.kind', OPEN),
  rule: i18n.t('coach.dismissed.rule', OPEN),
  wrong: i18n.t('coach.dismissed.wrong'),
};

/** What a dismissal has changed, as a sentence for the agent; undefined for `once`. */
export function dismissedWords(
  { ruleId, phrase }: Pick<Flag, 'ruleId' | 'phrase'>,
  scope: DismissScope,
): string | undefined {
  if (scope === 'phrase') return fill(WORDS.phrase, { phrase: maskPhrase(phrase) });
  if (scope === 'rule') return fill(isReaderId(ruleId) ? WORDS.kind : WORDS.rule, { rule: ruleName(ruleId) });
  return scope === 'wrong' ? WORDS.wrong : undefined;
}
