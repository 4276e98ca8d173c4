import * as v from 'valibot';
import { i18n } from '#i18n';
import type { IncidentCount } from '../../incidents/incident';
import { LOCALE } from '../../language/locale';
import type { PromiseCount } from '../../timers/promiseCounts';
import type { CountsHead, WrittenNote } from '../exports/countsFile';
import { HOURS, type MonthHours } from '../hours';
import { SENT_REASONS } from '../sentReasons';
import type { Sheet } from '../sheet';
import { OUTCOMES } from '../statRow';
import {
  count,
  day,
  MOST_PARTS,
  month,
  named,
  oneOf,
  SHORTER_LIST,
  site,
  situation,
  source,
  version,
} from './fieldSchemas';
import { head1, head2 } from './headSchemas';
import { incidents, note, promises } from './recoverySchemas';
import { PLACE } from './shouldBe';

const LONGEST_PHRASE = 400;

const rule = named(/^[\w-]{1,60}\/[\w-]{1,60}$/, i18n.t('imports.shouldBe.rule', PLACE));
const step = named(/^[a-z-]{1,40}$/, i18n.t('imports.shouldBe.stepName', PLACE));
const flag = v.strictObject(
  {
    ruleId: rule,
    phrase: v.pipe(
      v.string(i18n.t('imports.shouldBe.text', PLACE)),
      v.maxLength(
        LONGEST_PHRASE,
        i18n.t('imports.shouldBe.textOf', { ...PLACE, count: LONGEST_PHRASE.toLocaleString(LOCALE) }),
      ),
    ),
    ...(Object.fromEntries(OUTCOMES.map((outcome) => [outcome, v.optional(count)])) as Record<
      (typeof OUTCOMES)[number],
      v.OptionalSchema<typeof count, undefined>
    >),
  },
  i18n.t('imports.shouldBe.flag', PLACE),
);

const sheetFields = {
  day,
  site,
  situation,
  rules: version,
  model: version,
  source,
  flags: v.pipe(v.array(flag, i18n.t('imports.shouldBe.flags', PLACE)), v.maxLength(MOST_PARTS, SHORTER_LIST)),
  replies: v.strictObject(
    { watched: count, sent: count, flagged: count, clean: count, corrected: count, words: count },
    i18n.t('imports.shouldBe.replies', PLACE),
  ),
  steps: v.pipe(
    v.array(
      v.strictObject({ step, asked: count, done: count }, i18n.t('imports.shouldBe.step', PLACE)),
      i18n.t('imports.shouldBe.steps', PLACE),
    ),
    v.maxLength(100, SHORTER_LIST),
  ),
};

const SHEET = i18n.t('imports.shouldBe.sheet', PLACE);
const sheet1 = v.strictObject(sheetFields, SHEET);

const reason = v.strictObject(
  { ruleId: rule, reason: oneOf(SENT_REASONS), count },
  i18n.t('imports.shouldBe.reason', PLACE),
);

const sheet = v.strictObject(
  {
    ...sheetFields,
    reasons: v.optional(
      v.pipe(v.array(reason, i18n.t('imports.shouldBe.reasons', PLACE)), v.maxLength(MOST_PARTS, SHORTER_LIST)),
    ),
  },
  SHEET,
);

const week = v.pipe(
  v.array(count, i18n.t('imports.shouldBe.counts', PLACE)),
  v.length(HOURS, i18n.t('imports.shouldBe.countsOf', { ...PLACE, count: HOURS })),
);
const hours = v.strictObject(
  { month, site, source, sent: week, flagged: week },
  i18n.t('imports.shouldBe.month', PLACE),
);

/** What a line holds: one of these. */
export interface LineParts {
  sheet?: Sheet;
  hours?: MonthHours;
  promises?: PromiseCount;
  incidents?: IncidentCount;
  note?: WrittenNote;
}

/** How the lines of one format version are read: checked, and brought to the current shape. */
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

/** By format version. An old one stays, with a `v.transform` to the current shape, and a sample in the tests. */
export const LINE_SCHEMAS: ReadonlyMap<unknown, LineSchemas> = new Map([
  [1, { head: head1, line: lineOf(parts1, i18n.t('imports.shouldBe.part1', { line: PLACE.line })) }],
  [2, { head: head2, line: lineOf(parts2, i18n.t('imports.shouldBe.part2', { line: PLACE.line })) }],
]);

/** A line that holds exactly one of several parts. @param message names them */
function lineOf(parts: v.ObjectEntries, message: string): LineSchemas['line'] {
  const schema = v.pipe(
    v.strictObject(parts, message),
    v.check((line) => Object.values(line).filter((part) => part !== undefined).length === 1, message),
  );
  return schema as unknown as LineSchemas['line'];
}
