import * as v from 'valibot';
import type { ChecklistStepId, TimerKind } from '../../rules/checklist/checklistStep';
import type { ChecklistEvent } from '../checklist/checklistEvent';
import type { ChecklistRow } from '../checklist/checklistRow';
import type { Incident, IncidentCount } from '../incidents/incident';
import type { CauseKind, Stage } from '../incidents/incidentKinds';
import { HOURS, type MonthHours } from '../stats/hours';
import type { StoredImport } from '../stats/imports/storedImport';
import type { SentReason } from '../stats/sentReasons';
import type { FlagCount, Sheet } from '../stats/sheet';
import { type CountedSituation, OUTCOMES } from '../stats/statRow';
import type { CountedKind, PromiseCount } from '../timers/promiseCounts';
import type { Timer, TimerStatus } from '../timers/timer';

// What a row needs so that the pages can show it. It may hold more: a newer version may add fields.

const day = v.pipe(v.string(), v.isoDate());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Milliseconds since 1970 that a Date can hold. */
const time = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));

const TIMER_KINDS = {
  response: 'response',
  progress: 'progress',
  updates: 'updates',
  commitment: 'commitment',
  'check-after': 'check-after',
} as const satisfies { [kind in TimerKind]: kind };

const TIMER_STATUSES = {
  waiting: 'waiting',
  reminded: 'reminded',
  met: 'met',
  missed: 'missed',
  dropped: 'dropped',
} as const satisfies { [status in TimerStatus]: status };

/** A sheet has hundreds of these, and a page reads thousands of sheets: checking by hand is ten times as fast. */
function isFlagCount(flag: unknown): boolean {
  if (typeof flag !== 'object' || flag === null) return false;
  const { ruleId, phrase, ...counts } = flag as Partial<FlagCount>;
  if (typeof ruleId !== 'string' || typeof phrase !== 'string') return false;
  for (const outcome of OUTCOMES) if (counts[outcome] !== undefined && !isCount(counts[outcome])) return false;
  return true;
}

const isCount = (count: unknown) => Number.isSafeInteger(count) && (count as number) >= 0;

// The page shows an unknown one as it is.
const situation = v.custom<CountedSituation>((one) => typeof one === 'string');
const causeKind = v.custom<CauseKind>((one) => typeof one === 'string');
const stage = v.custom<Stage>((one) => typeof one === 'string');

const sheet = v.looseObject({
  day,
  site: v.string(),
  situation,
  rules: v.string(),
  model: v.string(),
  source: v.string(),
  flags: v.custom<FlagCount[]>((flags) => Array.isArray(flags) && flags.every(isFlagCount)),
  replies: v.looseObject({
    watched: count,
    sent: count,
    flagged: count,
    clean: count,
    corrected: count,
    words: count,
  }),
  steps: v.array(
    v.looseObject({
      step: v.custom<ChecklistStepId>((step) => typeof step === 'string'),
      asked: count,
      done: count,
    }),
  ),
  reasons: v.optional(
    v.array(
      v.looseObject({
        ruleId: v.string(),
        // The page shows an unknown one as it is.
        reason: v.custom<SentReason>((reason) => typeof reason === 'string'),
        count,
      }),
    ),
  ),
});

const week = v.custom<number[]>((week) => Array.isArray(week) && week.length === HOURS && week.every(isCount));
const hours = v.looseObject({
  month: v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/)),
  site: v.string(),
  source: v.string(),
  sent: week,
  flagged: week,
});

const imported = v.looseObject({
  id: v.string(),
  from: day,
  to: day,
  holds: v.array(
    v.looseObject({ browser: v.string(), agent: v.string(), team: v.optional(v.string()), from: day, to: day }),
  ),
  sheets: count,
  exported: day,
  imported: day,
});

const promise = v.looseObject({
  day,
  site: v.string(),
  situation,
  kind: v.custom<CountedKind>((kind) => typeof kind === 'string'),
  source: v.string(),
  met: count,
  missed: count,
  dropped: count,
});

const incidentCount = v.looseObject({ day, site: v.string(), situation, causeKind, stage, source: v.string(), count });

const incident = v.looseObject({
  id: v.string(),
  day,
  site: v.string(),
  situation,
  causeKind,
  stage,
  source: v.string(),
  failed: v.string(),
  cause: v.string(),
  effect: v.string(),
  fix: v.string(),
  prevention: v.string(),
});

const timer = v.looseObject({
  id: v.string(),
  kind: v.enum(TIMER_KINDS),
  conversation: v.string(),
  site: v.string(),
  origin: v.string(),
  label: v.optional(v.string()),
  address: v.optional(v.string()),
  due: time,
  remind: time,
  created: time,
  situation: v.optional(situation),
  everyMinutes: v.optional(v.pipe(v.number(), v.minValue(1), v.finite())),
  status: v.enum(TIMER_STATUSES),
  shown: v.optional(v.boolean()),
});

/** Events whose kind a newer version added are left as they are: the checklist skips them. */
const event = v.pipe(
  v.looseObject({ type: v.string(), at: time }),
  v.check((one) => !['drafted', 'sent'].includes(one.type) || v.is(v.array(v.string()), one.steps)),
  v.check((one) => !['ticked', 'unticked'].includes(one.type) || typeof one.step === 'string'),
  v.check((one) => one.type !== 'situation' || typeof one.situation === 'string'),
  v.transform((one) => one as unknown as ChecklistEvent),
);

const checklist = v.looseObject({ key: v.string(), updated: time, events: v.array(event) });

/** The tables whose rows pages read, and the schema of each row. */
export const ROW_SCHEMAS = {
  sheets: sheet,
  hours,
  imports: imported,
  promises: promise,
  incidents: incident,
  incidentCounts: incidentCount,
  timers: timer,
  checklists: checklist,
};

/** The row of each table. */
export interface Rows {
  sheets: Sheet;
  hours: MonthHours;
  imports: StoredImport;
  promises: PromiseCount;
  incidents: Incident;
  incidentCounts: IncidentCount;
  timers: Timer;
  checklists: ChecklistRow;
}

/** A table whose rows are checked before use. */
export type CheckedTable = keyof Rows;
