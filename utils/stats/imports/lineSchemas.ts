import * as v from 'valibot';
import type { IncidentCount } from '../../incidents/incident';
import { LONGEST_PSEUDONYM } from '../../policy/policy';
import type { PromiseCount } from '../../timers/promiseCounts';
import { COUNTS_VERSION, type CountsHead, type WrittenNote } from '../exports/countsFile';
import { HOURS, type MonthHours } from '../hours';
import { SENT_REASONS } from '../sentReasons';
import type { Sheet } from '../sheet';
import { OUTCOMES } from '../statRow';
import { count, day, fields, id, month, named, site, situation, source, version } from './fieldSchemas';
import { incidents, note, promises } from './recoverySchemas';

const LONGEST_PHRASE = 400;
/** So many days are fifty years: a browser holds at most two. */
const MOST_PARTS = 10_000;

const rule = named(/^[\w-]{1,60}\/[\w-]{1,60}$/, 'the id of a rule');
const step = named(/^[a-z-]{1,40}$/, 'a step of the checklist');
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
  situation,
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

/** What the first line of every version says. */
const headFields = {
  file: id,
  exported: day,
  from: day,
  to: day,
  rules: v.array(version, 'a list of versions'),
  readers: v.array(version, 'a list of versions'),
  sheets: count,
  hours: count,
};

const head1 = v.pipe(
  v.strictObject({ amendsCounts: v.literal(1), holds: holdings(holding1), ...headFields }, fields('a file')),
  v.transform((head): CountsHead => ({ ...head, amendsCounts: COUNTS_VERSION, promises: 0, incidents: 0, notes: 0 })),
);

const head2 = v.strictObject(
  {
    amendsCounts: v.literal(COUNTS_VERSION),
    holds: holdings(holding),
    ...headFields,
    promises: count,
    incidents: count,
    notes: count,
  },
  fields('a file'),
);

/** What a line holds: one of these. */
export interface LineParts {
  sheet?: Sheet;
  hours?: MonthHours;
  promises?: PromiseCount;
  incidents?: IncidentCount;
  note?: WrittenNote;
}

/** How the lines of one version of the format are read: checked, and brought to the shape of today. */
interface LineSchemas {
  head: v.GenericSchema<unknown, CountsHead>;
  line: v.GenericSchema<unknown, LineParts>;
}

const parts1 = { sheet: v.optional(sheet1), hours: v.optional(hours) };
const parts2 = {
  sheet: v.optional(sheet),
  hours: v.optional(hours),
  promises: v.optional(promises),
  incidents: v.optional(incidents),
  note: v.optional(note),
};

/** By version of the format. An old one stays, with a `v.transform` to today's shape, and a sample in the tests. */
export const LINE_SCHEMAS: ReadonlyMap<unknown, LineSchemas> = new Map([
  [1, { head: head1, line: lineOf(parts1) }],
  [2, { head: head2, line: lineOf(parts2) }],
]);

/** A line that holds one of some parts. */
function lineOf(parts: v.ObjectEntries): LineSchemas['line'] {
  const names = new Intl.ListFormat('en', { type: 'disjunction' }).format(
    Object.keys(parts).map((name) => `“${name}”`),
  );
  const message = `an object with ${names}`;
  const schema = v.pipe(
    v.strictObject(parts, message),
    v.check((line) => Object.values(line).filter((part) => part !== undefined).length === 1, message),
  );
  return schema as unknown as LineSchemas['line'];
}
