import { i18n } from '#i18n';
import { fill, OPEN } from '../../language/openPlaces';
import type { FlagView } from '../reply/coachView';

const WORDS = {
  research: i18n.t('coach.basis.research', OPEN),
  practice: i18n.t('coach.basis.practice', OPEN),
  reader: i18n.t('coach.basis.reader'),
  team: i18n.t('coach.basis.team'),
};

/** What a flag is based on, in words. */
export function basisWords({ evidence, source }: Pick<FlagView, 'evidence' | 'source'>): string {
  return fill(WORDS[evidence], { sources: source.join('; ') });
}
