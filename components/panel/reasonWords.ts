import type { SentReason } from '../../utils/stats/sentReasons';

/** Why a flag was sent anyway, as agents say it and team leads read it. */
export const REASON_WORDS: Record<SentReason, string> = {
  true: 'It was true and needed saying',
  asked: 'The customer asked for it',
  policy: 'Our policy demands it',
  time: 'No time',
  wrong: 'The flag is wrong',
};

/** A reason in words; one that this version does not know as it is. */
export function reasonWords(reason: string): string {
  return Object.hasOwn(REASON_WORDS, reason) ? REASON_WORDS[reason as SentReason] : reason;
}
