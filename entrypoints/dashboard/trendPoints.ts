import { i18n } from '#i18n';
import { LOCALE } from '../../utils/language/locale';
import { type Grain, startOf, startsIn } from '../../utils/stats/figures/periods';
import { sheetsBy } from '../../utils/stats/figures/sums';
import { localDay } from '../../utils/stats/localDay';
import type { DayRange } from '../../utils/stats/queryStats';
import type { Sheet } from '../../utils/stats/sheet';

/** A stretch of a trend. */
export interface TrendPoint {
  /** Its first day. */
  start: string;
  sheets: readonly Sheet[];
  /** What is new since the stretch before: the rules, the reader, or both. */
  change?: string;
  /** Too few agents to be shown: its sheets are left out. */
  isHidden?: boolean;
}

/**
 * The days of a trend: an open end of the range is that of the sheets, and no days to come are shown.
 * Undefined if there is none.
 */
export function trendRange(
  sheets: readonly { day: string }[],
  { from, to }: DayRange,
  today = localDay(),
): DayRange | undefined {
  const days = sheets.map(({ day }) => day).sort();
  const first = from || days[0];
  const last = days.at(-1) ?? '';
  const latest = last > today ? last : today;
  const end = to === '' ? last : to < latest ? to : latest;
  return first === undefined || first > end ? undefined : { from: first, to: end };
}

/** Sheets by stretch, including empty stretches. */
export function trendPoints(sheets: readonly Sheet[], range: DayRange, grain: Grain): TrendPoint[] {
  const groups = sheetsBy(sheets, ({ day }) => startOf(day, grain));
  let known: Versions | undefined;
  return startsIn(range, grain).map((start) => {
    const own = groups.get(start) ?? [];
    const now = versionsOf(own, known);
    const change = known && now ? changeOf(known, now) : undefined;
    known = now ?? known;
    return { start, sheets: own, change };
  });
}

interface Versions {
  rules: string;
  model: string;
}

/** The newest versions of a stretch; counts from earlier versions of Amends have none. */
function versionsOf(sheets: readonly Sheet[], before: Versions | undefined): Versions | undefined {
  const latest = (name: 'rules' | 'model') =>
    sheets
      .filter((sheet) => sheet[name] !== '')
      .reduce((last, sheet) => (sheet.day >= last.day ? { day: sheet.day, value: sheet[name] } : last), {
        day: '',
        value: before?.[name] ?? '',
      }).value;
  const versions = { rules: latest('rules'), model: latest('model') };
  return versions.rules === '' ? undefined : versions;
}

function changeOf(before: Versions, now: Versions): string | undefined {
  const isNewModel = before.model !== now.model && before.model !== '';
  if (before.rules !== now.rules) {
    return isNewModel ? i18n.t('dashboard.trend.newRulesAndReader') : i18n.t('dashboard.trend.newRules');
  }
  return isNewModel ? i18n.t('dashboard.trend.newReader') : undefined;
}

/** `21 Nov`, `week of 23 Nov`, `Nov 2026` */
export function startWords(start: string, grain: Grain): string {
  const date = new Date(`${start}T12:00`);
  if (grain === 'month') return date.toLocaleDateString(LOCALE, { month: 'short', year: 'numeric' });
  const day = date.toLocaleDateString(LOCALE, { day: 'numeric', month: 'short' });
  return grain === 'week' ? i18n.t('dashboard.trend.weekOf', { day }) : day;
}
