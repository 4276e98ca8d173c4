import { i18n } from '#i18n';
import type { CountedKind, PromiseEnd } from '../../../utils/timers/promiseCounts';

/** What was promised, as a team lead reads it. */
export const KIND_WORDS: Record<CountedKind, string> = {
  commitment: i18n.t('promises.kinds.commitment'),
  updates: i18n.t('promises.kinds.updates'),
  progress: i18n.t('promises.kinds.progress'),
  'check-after': i18n.t('promises.kinds.checkAfter'),
  response: i18n.t('promises.kinds.response'),
  '': i18n.t('promises.kinds.unknown'),
};

/** How promises end, and what that means. */
export const END_WORDS: Record<PromiseEnd, readonly [label: string, meaning: string]> = {
  met: [i18n.t('promises.ends.met'), i18n.t('promises.ends.metMeaning')],
  missed: [i18n.t('promises.ends.missed'), i18n.t('promises.ends.missedMeaning')],
  dropped: [i18n.t('promises.ends.dropped'), i18n.t('promises.ends.droppedMeaning')],
};

/** A kind as people read it; one that a newer version added, unchanged. */
export function kindName(kind: string): string {
  return Object.hasOwn(KIND_WORDS, kind) ? KIND_WORDS[kind as CountedKind] : kind;
}
