import * as v from 'valibot';
import { COUNTED_SITUATIONS } from '../statRow';

// What each message says is what a field should have been: “Line 3: “sheet.day” should be a day, such as 2026-11-21.”

const SITUATION_MESSAGE = `one of ${COUNTED_SITUATIONS.filter((situation) => situation !== '').join(', ')}`;

export const fields = (name: string) => `an object with the fields of ${name}`;
export const day = v.pipe(
  v.string('a day, such as 2026-11-21'),
  v.isoDate('a day, such as 2026-11-21'),
  v.check(isCalendarDay, 'a day of the calendar'),
);
export const month = v.pipe(
  v.string('a month, such as 2026-11'),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month, such as 2026-11'),
);
const COUNT = 'a whole number, 0 or more';
export const count = v.pipe(v.number(COUNT), v.safeInteger(COUNT), v.minValue(0, COUNT));
export const named = (pattern: RegExp, what: string) => v.pipe(v.string(what), v.regex(pattern, what));
export const id = named(/^[\da-f-]{8,40}$/, 'an id of hexadecimal digits');
export const site = named(/^[\w.-]{1,60}$/, 'the id of a helpdesk');
export const version = named(/^[\w.-]{0,60}$/, 'a version');
export const source = v.union([v.literal(''), id], 'empty or a file’s id');
export const situation = v.picklist(COUNTED_SITUATIONS, SITUATION_MESSAGE);

/** Engines take 31 February for 3 March. */
function isCalendarDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
