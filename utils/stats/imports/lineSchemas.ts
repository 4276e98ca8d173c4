import * as v from 'valibot';
import { LONGEST_PSEUDONYM } from '../../policy/policy';
import { COUNTS_VERSION, type CountsHead } from '../exports/countsFile';
import { HOURS, type MonthHours } from '../hours';
import { SENT_REASONS } from '../sentReasons';
import type { Sheet } from '../sheet';
import { COUNTED_SITUATIONS, OUTCOMES } from '../statRow';

// What each message says is what a field should have been: “Line 3: “sheet.day” should be a day, such as 2026-11-21.”

const SITUATION_MESSAGE = `one of ${COUNTED_SITUATIONS.filter((situation) => situation !== '').join(', ')}`;
const LONGEST_PHRASE = 400;
/** So many days are fifty years: a browser holds at most two. */
const MOST_PARTS = 10_000;

const fields = (name: string) => `an object with the fields of ${name}`;
const day = v.pipe(
  v.string('a day, such as 2026-11-21'),
  v.isoDate('a day, such as 2026-11-21'),
  v.check(isCalendarDay, 'a day of the calendar'),
);
const month = v.pipe(
  v.string('a month, such as 2026-11'),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month, such as 2026-11'),
);
const COUNT = 'a whole number, 0 or more';
const count = v.pipe(v.number(COUNT), v.safeInteger(COUNT), v.minValue(0, COUNT));
const named = (pattern: RegExp, what: string) => v.pipe(v.string(what), v.regex(pattern, what));
const id = named(/^[\da-f-]{8,40}$/, 'an id of hexadecimal digits');
const site = named(/^[\w.-]{1,60}$/, 'the id of a helpdesk');
const version = named(/^[\w.-]{0,60}$/, 'a version');
const rule = named(/^[\w-]{1,60}\/[\w-]{1,60}$/, 'the id of a rule');
const step = named(/^[a-z-]{1,40}$/, 'a step of the checklist');
const source = v.union([v.literal(''), id], 'empty or a file’s id');
const agent = v.pipe(
  v.string('one line'),
  v.maxLength(LONGEST_PSEUDONYM, 'a short name'),
  v.regex(/^\P{Cc}*$/u, 'one line'),
);

const flag = v.strictObject(
  {
    ruleId: rule,
    phrase: v.pipe(v.string('a text'), v.maxLength(LONGEST_PHRASE, `a text of ${LONGEST_PHRASE} characters at most`)),
    ...(Object.fromEntries(OUTCOMES.map((outcome) => [outcome, v.optional(count)])) as Record<
      (typeof OUTCOMES)[number],
      v.OptionalSchema<typeof count, undefined>
    >),
  },
  fields('a flag'),
);

const sheetFields = {
  day,
  site,
  situation: v.picklist(COUNTED_SITUATIONS, SITUATION_MESSAGE),
  rules: version,
  model: version,
  source,
  flags: v.pipe(v.array(flag, 'a list of flags'), v.maxLength(MOST_PARTS, 'a shorter list')),
  replies: v.strictObject(
    { watched: count, sent: count, flagged: count, clean: count, corrected: count, words: count },
    fields('replies'),
  ),
  steps: v.pipe(
    v.array(v.strictObject({ step, asked: count, done: count }, fields('a step')), 'a list of steps'),
    v.maxLength(100, 'a shorter list'),
  ),
};

const sheet1 = v.strictObject(sheetFields, fields('a sheet'));

const reason = v.strictObject(
  { ruleId: rule, reason: v.picklist(SENT_REASONS, `one of ${SENT_REASONS.join(', ')}`), count },
  fields('a reason'),
);

const sheet = v.strictObject(
  {
    ...sheetFields,
    reasons: v.optional(v.pipe(v.array(reason, 'a list of reasons'), v.maxLength(MOST_PARTS, 'a shorter list'))),
  },
  fields('a sheet'),
);

const week = v.pipe(v.array(count, 'a list of counts'), v.length(HOURS, `a list of ${HOURS} counts`));
const hours = v.strictObject({ month, site, source, sent: week, flagged: week }, fields('a month'));

const holding1 = v.strictObject({ browser: id, agent, from: day, to: day }, fields('a browser’s days'));
const holding = v.strictObject({ ...holding1.entries, team: v.optional(agent) }, fields('a browser’s days'));

const holdings = <Schema extends v.GenericSchema>(one: Schema) =>
  v.pipe(
    v.array(one, 'a list of browsers'),
    v.minLength(1, 'a list with at least one browser'),
    v.maxLength(MOST_PARTS, 'a shorter list'),
  );

const head1 = v.strictObject(
  {
    amendsCounts: v.literal(1),
    file: id,
    exported: day,
    from: day,
    to: day,
    holds: holdings(holding1),
    rules: v.array(version, 'a list of versions'),
    readers: v.array(version, 'a list of versions'),
    sheets: count,
    hours: count,
  },
  fields('a file'),
);

const head = v.strictObject(
  { ...head1.entries, amendsCounts: v.literal(COUNTS_VERSION), holds: holdings(holding) },
  fields('a file'),
);

/** How the lines of one version of the format are read: checked, and brought to the shape of today. */
interface LineSchemas {
  head: v.GenericSchema<unknown, CountsHead>;
  line: v.GenericSchema<unknown, { sheet?: Sheet; hours?: MonthHours }>;
}

const lineOf = <Schema extends v.GenericSchema>(sheet: Schema) =>
  v.pipe(
    v.strictObject({ sheet: v.optional(sheet), hours: v.optional(hours) }, 'an object with “sheet” or “hours”'),
    v.check(({ sheet, hours }) => (sheet === undefined) !== (hours === undefined), 'an object with “sheet” or “hours”'),
  ) as unknown as LineSchemas['line'];

/** By version of the format. An old one stays, with a `v.transform` to today's shape, and a sample in the tests. */
export const LINE_SCHEMAS: ReadonlyMap<unknown, LineSchemas> = new Map([
  [
    1,
    {
      head: v.pipe(
        head1,
        v.transform((known): CountsHead => ({ ...known, amendsCounts: COUNTS_VERSION })),
      ),
      line: lineOf(sheet1),
    },
  ],
  [COUNTS_VERSION, { head, line: lineOf(sheet) }],
]);

/** Engines take 31 February for 3 March. */
function isCalendarDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
