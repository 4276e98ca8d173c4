import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promisingSentences } from '../../../rules/steps/commitment/promisingSentences';
import { addDays, weekdayOf } from '../../../utils/timers/calendarDays';
import { readPromise, readPromises } from '../../../utils/timers/readPromise';
import { addWorkingDays } from '../../../utils/timers/workingDay';
import { instantAt, wallTime } from '../../../utils/timers/zonedTime';
import { anyText } from '../../support/anyText';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'];
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ONES = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A time as somebody would say it, and what is meant. */
interface Said {
  words: string;
  day: string;
  /** Since midnight by the clocks of the zone. */
  minute: number;
}

interface Case {
  /** The calendar day of now, and minutes since its midnight. */
  today: string;
  at: number;
  /** How many days ahead, and when on that day. */
  days: number;
  minute: number;
}

const two = (number: number) => String(number).padStart(2, '0');
const ordinal = (date: number) =>
  `${date}${date % 10 === 1 && date !== 11 ? 'st' : date % 10 === 2 && date !== 12 ? 'nd' : date % 10 === 3 && date !== 13 ? 'rd' : 'th'}`;
const parts = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    year,
    month: MONTHS[Number(month) - 1] ?? '',
    short: (MONTHS[Number(month) - 1] ?? '').slice(0, 3),
    date: Number(date),
  };
};
const hour12 = (minute: number) => Math.floor(minute / 60) % 12 || 12;
const half = (minute: number) => (minute < 720 ? 'am' : 'pm');
const clock24 = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
const clock12 = (minute: number) => `${hour12(minute)}:${two(minute % 60)}${half(minute)}`;
const END_OF_DAY = 17 * 60;

/** Thirty ways of saying a time; those that cannot express it say a near one and report that. */
const SAYINGS: ((it: Case) => Said)[] = [
  ...['by', 'at', 'before'].map(
    (lead) =>
      ({ today, minute }: Case): Said => ({
        words: `${lead} ${clock12(minute)} tomorrow`,
        day: addDays(today, 1),
        minute,
      }),
  ),
  ({ today, minute }) => ({
    words: `tomorrow at ${clock12(minute).replace('m', '.m.')}`,
    day: addDays(today, 1),
    minute,
  }),
  ({ today, minute }) => ({
    words: `by ${hour12(minute)} ${half(minute)} tomorrow`,
    day: addDays(today, 1),
    minute: minute - (minute % 60),
  }),
  ({ today, minute }) => ({
    words: `by ${ONES[hour12(minute) - 1]} o’clock in the ${minute < 720 ? 'morning' : 'afternoon'} tomorrow`,
    day: addDays(today, 1),
    minute: minute - (minute % 60),
  }),
  ({ today, minute }) => ({
    words: `at half past ${hour12(minute)} ${half(minute)} tomorrow`,
    day: addDays(today, 1),
    minute: minute - (minute % 60) + 30,
  }),
  ({ today, minute }) => ({
    words: `at quarter to ${hour12(minute)} ${half(minute)} tomorrow`,
    day: addDays(today, 1),
    minute: minute - (minute % 60) - 15,
  }),
  ({ today, minute }) => ({
    words: `tomorrow at ${Math.floor(minute / 60)}h${two(minute % 60)}`,
    day: addDays(today, 1),
    minute,
  }),
  ({ today, minute }) => ({
    words: `at ${two(Math.floor(minute / 60))}${two(minute % 60)} hours tomorrow`,
    day: addDays(today, 1),
    minute,
  }),
  ({ today, minute, days }) =>
    withDate(today, days, ({ date, month }) => `on ${date} ${month} at ${clock12(minute)}`, minute),
  ({ today, minute, days }) =>
    withDate(today, days, ({ date, month, year }) => `on ${date} ${month} ${year} at ${clock12(minute)}`, minute),
  ({ today, minute, days }) =>
    withDate(today, days, ({ date, short }) => `by ${short} ${date}, ${clock12(minute)}`, minute),
  ({ today, minute, days }) =>
    withDate(today, days, ({ date, short }) => `by ${short}. ${date} at ${clock12(minute)}`, minute),
  ({ today, minute, days }) =>
    withDate(today, days, ({ date, month }) => `by ${clock12(minute)} on ${month} ${ordinal(date)}`, minute),
  ({ today, minute, days }) =>
    withDate(today, days, ({ date, month }) => `at ${clock12(minute)} on the ${ordinal(date)} of ${month}`, minute),
  ({ today, days }) => withDate(today, days, ({ date, month }) => `by ${ordinal(date)} ${month}`, END_OF_DAY),
  ({ today, days }) => withDate(today, days, ({ date, month }) => `${ordinal(date)} ${month} at noon`, 720),
  ({ today, days }) =>
    withDate(today, days, ({ date, month, year }) => `no later than ${month} ${date}, ${year}`, END_OF_DAY),
  ({ today, days, minute }) => ({
    words: `by ${addDays(today, days)} ${clock24(minute)}`,
    day: addDays(today, days),
    minute: minute,
  }),
  ({ today, days }) => ({ words: `by ${addDays(today, days)}`, day: addDays(today, days), minute: END_OF_DAY }),
  ({ today, days, minute }) =>
    withDate(today, days, ({ date, month, weekday }) => `on ${weekday} ${date} ${month} at ${clock12(minute)}`, minute),
  ({ today, days, minute }) =>
    withDate(
      today,
      days,
      ({ date, month, weekday }) => `at ${clock12(minute)} on ${weekday}, ${month} ${date}`,
      minute,
    ),
  ({ today, days, minute }) =>
    withDate(today, 1 + (days % 6), ({ weekday }) => `by ${clock12(minute)} on ${weekday}`, minute),
  ({ today, days, minute }) =>
    withDate(today, 1 + (days % 6), ({ weekday }) => `${weekday} at ${clock12(minute)}`, minute),
  ({ today, days }) => withDate(today, 1 + (days % 6), ({ weekday }) => `by ${weekday}`, END_OF_DAY),
  ({ today, days }) => ({ words: `within ${days} days`, day: addDays(today, days), minute: END_OF_DAY }),
  ({ today, days }) => ({
    words: `in ${(days % 9) + 1} working days`,
    day: addWorkingDays(today, (days % 9) + 1),
    minute: END_OF_DAY,
  }),
  ({ today, days }) => ({
    words: `within ${ONES[days % 8]} (${(days % 8) + 1}) weeks`,
    day: addDays(today, 7 * ((days % 8) + 1)),
    minute: END_OF_DAY,
  }),
  ({ today }) => ({ words: 'the day after tomorrow', day: addDays(today, 2), minute: END_OF_DAY }),
];

function withDate(
  today: string,
  days: number,
  say: (it: ReturnType<typeof parts> & { weekday: string }) => string,
  minute: number,
): Said {
  const day = addDays(today, days);
  return { words: say({ ...parts(day), weekday: WEEKDAYS[weekdayOf(day)] ?? '' }), day, minute };
}

const SPANS: ((count: number) => [words: string, minutes: number])[] = [
  (count) => [`in ${count + 1} minutes`, count + 1],
  (count) => [`within ${count + 1} mins`, count + 1],
  (count) => [`in ${count} to ${count + 5} minutes`, count + 5],
  (count) => [`within the next ${count + 1} hours`, 60 * (count + 1)],
  (count) => [`in ${count}.5 hours`, 60 * count + 30],
  (count) => [`in ${count + 1} hours and ${count} minutes`, 60 * (count + 1) + count],
  (count) => [`in ${ONES[count % 12]} and a half hours`, 60 * ((count % 12) + 1) + 30],
];

const moment = fc.record({
  // Clocks change in these months; some of these years are leap years.
  month: fc.constantFrom('2024-02', '2024-03', '2025-03', '2025-10', '2025-11', '2026-04', '2026-12', '2027-09'),
  date: fc.integer({ min: 1, max: 28 }),
  at: fc.integer({ min: 0, max: 1439 }),
  days: fc.integer({ min: 1, max: 60 }),
  // From six to six: no clock changes then.
  minute: fc.integer({ min: 361, max: 1079 }),
  zone: fc.constantFrom(...ZONES),
});
const subject = fc.constantFrom(
  "I'll call you",
  'We will have it fixed',
  'You will hear from us',
  'Ana is going to write',
);

describe('readPromise, of a time in thirty ways of saying it', () => {
  // Ten thousand readings: half a minute when the machine is busy with other tests.
  it('reads back what was printed', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(moment, subject, fc.constantFrom(...SAYINGS), ({ month, date, at, days, minute, zone }, who, say) => {
        const today = `${month}-${two(date)}`;
        const { words, ...meant } = say({ today, at, days, minute });
        const read = readPromise(`${who} ${words}.`, new Date(instantAt(today, at, zone)), zone);
        expect({ words, ...read, ...(read.kind === 'time' && { at: wallTime(read.due, zone) }) }).toMatchObject({
          kind: 'time',
          at: meant,
        });
      }),
      { numRuns: 10_000 },
    );
  });

  it('counts minutes and hours in elapsed time', () => {
    fc.assert(
      fc.property(
        moment,
        subject,
        fc.nat(40),
        fc.constantFrom(...SPANS),
        ({ month, date, at, zone }, who, count, say) => {
          const now = instantAt(`${month}-${two(date)}`, at, zone);
          const [words, minutes] = say(count);
          expect({ words, ...readPromise(`${who} ${words}.`, new Date(now), zone) }).toMatchObject({
            kind: 'time',
            due: now + minutes * 60_000,
          });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('readPromises, for any text', () => {
  it('gives readings in the future', () => {
    const words = fc.constantFrom(
      ...'I we you will . , and call by before Friday 5 12 31 pm : the courier if please not tomorrow within two (2) days hours next week December 21. 1600 half four EST UTC+2 should once we have it “ ” \n > 2025-11-19 03/04 24.11.'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
      anyText({ maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, moment, (reply, { month, date, at, zone }) => {
        const now = instantAt(`${month}-${two(date)}`, at, zone);
        for (const read of readPromises(promisingSentences(reply), new Date(now), zone)) {
          expect(read.kind).not.toBe('none');
          if (read.kind === 'time') expect(read.due).toBeGreaterThan(now);
          if (read.kind === 'ambiguous') for (const { due } of read.choices) expect(due).toBeGreaterThan(now);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['I will call you by Friday and ', '1 ', 'by ', '(', 'within 2 ', 'if ', 'said ', 'hope '])(
    'takes time proportional to its length for a long text of “%s”',
    (words) => {
      const time = (times: number) => {
        const reply = words.repeat(times);
        const before = performance.now();
        readPromises(promisingSentences(reply), new Date(), 'UTC');
        return performance.now() - before;
      };
      time(100);
      // Within one line the work is bounded by how much of a sentence is read.
      expect(time(40_000)).toBeLessThan(200 * Math.max(5, time(400)));
    },
  );
});
