import { i18n } from '#i18n';
import { LONGEST_OFFER, MOST_OFFERS } from '../../utils/offers/teamOffers';
import type { Reading } from './readSetting';

/** Short texts, one a line; empty lines and duplicates are left out. Too many or too long ones are refused, not cut. */
export function readOffers(text: string): Reading<string[]> {
  const lines = text.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  const value = [...new Set(lines.filter((line) => line !== ''))];
  const long = value.find((line) => line.length > LONGEST_OFFER);
  if (long) return { trouble: i18n.t('options.offers.tooLong', { text: long.slice(0, 30), most: LONGEST_OFFER }) };
  if (value.length > MOST_OFFERS)
    return { trouble: i18n.t('options.offers.tooMany', { count: value.length, most: MOST_OFFERS }) };
  // Or else it would be a blank again.
  if (value.some((line) => /[[\]]/.test(line))) return { trouble: i18n.t('options.offers.noBrackets') };
  return { value };
}
