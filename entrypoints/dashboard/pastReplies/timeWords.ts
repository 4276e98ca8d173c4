import { i18n } from '#i18n';
import { LOCALE } from '../../../utils/language/locale';
import { type Probe, roundly, roundTime } from '../../../utils/pastReplies/estimate';
import { inFigures } from '../figureWords';

/** A time as text: `about 3 minutes`. @param milliseconds of any length */
export function timeWords(milliseconds: number): string {
  const time = roundTime(milliseconds);
  if (!time) return i18n.t('pastReplies.time.second');
  const { count, unit } = time;
  return i18n.t('pastReplies.time.about', {
    time: count.toLocaleString(LOCALE, { style: 'unit', unit, unitDisplay: 'long' }),
  });
}

/** How long a number of replies will take, as sentences. @param count of the replies, as far as known */
export function estimateWords({ rules, reader }: Probe, count: number): string {
  const known = { replies: inFigures(roundly(count)), rules: timeWords(rules * count) };
  return reader === undefined
    ? `${i18n.t('pastReplies.time.rules', known)} ${i18n.t('pastReplies.time.noReader')}`
    : i18n.t('pastReplies.time.both', { ...known, reader: timeWords(reader * count) });
}

/** How long a number of replies takes the rules alone and, if there is a reader, both together. */
export function readingTimes({ rules, reader }: Probe, count: number): { rules: string; both?: string } {
  return {
    rules: timeWords(rules * count),
    ...(reader !== undefined && { both: timeWords((rules + reader) * count) }),
  };
}
