import { addDays } from '../calendarDays';
import { choicesOf, dueAt, type Here, isUsualHour, type Moment } from './choices';
import { LAST_MINUTE } from './dayParts';
import type { NamedDay } from './namedDay';
import type { PromiseReading } from './promiseReading';

/** When something is promised for, as far as the text says. */
export interface WrittenMoment {
  day?: NamedDay;
  /** Since midnight; two where the words leave morning or afternoon open. */
  minutes: number[];
  /** A time by the clock, a part of a day, or a working day, which some end at midnight. */
  precision: 'clock' | 'part' | 'day';
}

/** A time before this one that has already passed today means the coming night: "by 1 am". */
const NIGHT = 5 * 60;

/** The reading of a written moment: only future times, and a choice where there are several. */
export function resolve(written: WrittenMoment, words: string, here: Here): PromiseReading {
  const isAhead = (moment: Moment) => dueAt(moment, here) > here.now;
  const moments = (written.day ? onDay(written, written.day, here, isAhead) : fromNowOn(written, here, isAhead)).filter(
    isAhead,
  );
  const [first] = moments;
  if (!first) return { kind: 'past', words };
  if (moments.length > 1) return { kind: 'ambiguous', words, choices: choicesOf(moments, here) };
  return { kind: 'time', due: dueAt(first, here), words };
}

type Test = (moment: Moment) => boolean;

function onDay({ minutes, precision }: WrittenMoment, named: NamedDay, here: Here, isAhead: Test): Moment[] {
  const { day, other, isWeekday } = named;
  if (other) {
    const minute = minutes.find(isUsualHour) ?? minutes[0] ?? 0;
    return [
      [day, minute],
      [other, minute],
    ];
  }
  const moments = minutes.map((minute): Moment => [day, minute]);
  if (moments.some(isAhead)) return moments;
  if (isWeekday) return minutes.map((minute) => [addDays(day, 7), minute]);
  return precision === 'day' && day === here.today ? [[day, LAST_MINUTE]] : moments;
}

function fromNowOn({ minutes, precision }: WrittenMoment, { today }: Here, isAhead: Test): Moment[] {
  const moments = minutes.map((minute): Moment => [today, minute]);
  const ahead = moments.filter(isAhead);
  if (ahead.length === minutes.length) return ahead;
  const tomorrow = (minute: number): Moment => [addDays(today, 1), minute];
  const [only = 0] = minutes;
  if (minutes.length === 1) return precision === 'part' || only < NIGHT ? [tomorrow(only)] : [];
  // "By 5", said at two, is this afternoon; said at six, it may be tomorrow morning or tomorrow afternoon.
  if (ahead.some(([, minute]) => isUsualHour(minute))) return ahead;
  return [...ahead, ...moments.filter((moment) => !isAhead(moment)).map(([, minute]) => tomorrow(minute))];
}
