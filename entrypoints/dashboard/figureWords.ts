import { i18n } from '#i18n';
import { LOCALE } from '../../utils/language/locale';
import { differ, FEWEST, type Interval, poisson, type Rate, wilson } from '../../utils/stats/figures/confidence';

/** A figure as text, and how far it can be trusted. */
export interface FigureWords {
  /** Empty where there is nothing to say. */
  figure: string;
  /** The number of cases and the interval, or that there are too few. */
  trust: string;
}

/** What a share or a rate is of. */
export type Cases = 'replies' | 'words' | 'flags' | 'reasons' | 'promises' | 'notes';

/** Parts of a whole that have a name, by their key in `dashboard.change`. */
const KNOWN_PARTS = [
  [1 / 4, 'quarter'],
  [1 / 3, 'third'],
  [1 / 2, 'half'],
  [2 / 3, 'twoThirds'],
  [3 / 4, 'threeQuarters'],
] as const;

/** `1,234` */
export function inFigures(count: number): string {
  return count.toLocaleString(LOCALE);
}

/** `61%`. @param share 0 to 1 @param digits at most this many after the point */
export function inPercent(share: number, digits = 0): string {
  return share.toLocaleString(LOCALE, { style: 'percent', maximumFractionDigits: digits });
}

/** Names one after the other, as in a sentence: `Zendesk, Gmail`. */
export function inList(names: readonly string[]): string {
  return new Intl.ListFormat(LOCALE, { type: 'unit' }).format(names);
}

/** A clause or a label by itself: `down by half` becomes `Down by half`. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A share with its Wilson interval: `61%`. @param cases what the shares are of */
export function shareWords(count: number, of: number, cases: Cases): FigureWords {
  if (of === 0) return { figure: '–', trust: i18n.t(`dashboard.noCases.${cases}`) };
  const { low, high } = wilson(count, of);
  const [from, to] = [low, high].map((end) => inFigures(Math.round(100 * end)));
  const interval = i18n.t('dashboard.trust.percentages', { low: from ?? '', high: to ?? '' });
  return { figure: inPercent(count / of), trust: trustOf(of, cases, interval) };
}

/** A rate with its exact Poisson interval: `12.3`. @param per how many replies, or words, it is for */
export function rateWords({ count, of }: Rate, per: number, cases: Cases = 'replies'): FigureWords {
  if (of === 0) return { figure: '–', trust: i18n.t(`dashboard.noCases.${cases}`) };
  const { low, high }: Interval = poisson(count);
  const scaled = (number: number) =>
    ((per * number) / of).toLocaleString(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return { figure: scaled(count), trust: trustOf(of, cases, `${scaled(low)}–${scaled(high)}`) };
}

function trustOf(of: number, cases: Cases, interval: string): string {
  const number = i18n.t(`dashboard.cases.${cases}`, of, { count: inFigures(of) });
  if (of >= FEWEST) return i18n.t('dashboard.trust.interval', { cases: number, interval });
  return cases === 'replies'
    ? i18n.t('dashboard.trust.tooFewReplies', { cases: number })
    : i18n.t('dashboard.trust.tooFew', { cases: number });
}

/** How a rate compares with the one before it, as a clause: `down by a third`. */
export function changeWords(now: Rate, before: Rate): string {
  if (now.of < FEWEST || before.of < FEWEST) return i18n.t('dashboard.change.tooFew');
  if (!differ(now, before)) return i18n.t('dashboard.change.same');
  if (before.count === 0) return i18n.t('dashboard.change.fromNone');
  const ratio = now.count / now.of / (before.count / before.of);
  return ratio < 1 ? changeBy('down', 1 - ratio) : changeBy('up', ratio - 1);
}

/** `down by a third`, `up by 12%` */
function changeBy(way: 'down' | 'up', part: number): string {
  const [, name] = KNOWN_PARTS.find(([size]) => Math.abs(part - size) < 0.02) ?? [];
  return name === undefined
    ? i18n.t(`dashboard.change.${way}.percent`, { percent: inPercent(part) })
    : i18n.t(`dashboard.change.${way}.${name}`);
}
