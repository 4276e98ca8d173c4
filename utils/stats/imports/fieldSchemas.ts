import * as v from 'valibot';
import { i18n } from '#i18n';
import { COUNTED_SITUATIONS } from '../statRow';
import { PLACE } from './shouldBe';

// Each message is a sentence: “Line 3: “sheet.day” should be a day, such as 2026-11-21.”

/** This many days make fifty years: a browser holds at most two. */
export const MOST_PARTS = 10_000;
export const SHORTER_LIST = i18n.t('imports.shouldBe.shorterList', PLACE);

const DAY = i18n.t('imports.shouldBe.day', PLACE);
const COUNT = i18n.t('imports.shouldBe.count', PLACE);

/** Text in a certain form, such as an id. */
export const named = (pattern: RegExp, message: string) => v.pipe(v.string(message), v.regex(pattern, message));
/** One of several names, which its message lists. */
export const oneOf = <const Names extends readonly string[]>(names: Names) =>
  v.picklist(
    names,
    i18n.t('imports.shouldBe.oneOf', { ...PLACE, names: names.filter((name) => name !== '').join(', ') }),
  );
export const day = v.pipe(
  v.string(DAY),
  v.isoDate(DAY),
  v.check(isCalendarDay, i18n.t('imports.shouldBe.dayOfCalendar', PLACE)),
);
export const month = named(/^\d{4}-(?:0[1-9]|1[0-2])$/, i18n.t('imports.shouldBe.monthOfYear', PLACE));
export const count = v.pipe(v.number(COUNT), v.safeInteger(COUNT), v.minValue(0, COUNT));
export const id = named(/^[\da-f-]{8,40}$/, i18n.t('imports.shouldBe.id', PLACE));
export const site = named(/^[\w.-]{1,60}$/, i18n.t('imports.shouldBe.helpdesk', PLACE));
export const version = named(/^[\w.-]{0,60}$/, i18n.t('imports.shouldBe.version', PLACE));
export const source = v.union([v.literal(''), id], i18n.t('imports.shouldBe.emptyOrId', PLACE));
export const situation = oneOf(COUNTED_SITUATIONS);

/** Engines read 31 February as 3 March. */
function isCalendarDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
