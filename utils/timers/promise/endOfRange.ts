import { minutesOf } from './clock';

/** Hours in which somebody is called or written to, in minutes since midnight. */
const USUAL = { from: 7 * 60, to: 19 * 60 };

type Groups = Record<string, string | undefined>;

/**
 * The minutes since midnight at which a stretch of the day may end; empty where the numbers count something else. Two
 * bare hours say more than one: "between 9 and 11" means the stretch by day, not the one by night.
 */
export function endOfRange(groups: Groups): number[] {
  const { lead, onDay, fromHour, fromMinute, fromHalf, hour, minute, half } = groups;
  if (lead === undefined && onDay === undefined && !minute && !half) return [];
  const ends = minutesOf({ hour, minute, half });
  const starts = minutesOf({ hour: fromHour, minute: fromMinute, half: fromHalf });
  if (ends.length < 2 || starts.length === 0) return ends;
  const pairs = starts.flatMap((start) => ends.filter((end) => end > start).map((end) => ({ start, end })));
  if (starts.length === 1) return pairs.slice(0, 1).map(({ end }) => end);
  const usual = pairs.filter(({ start, end }) => start >= USUAL.from && end <= USUAL.to);
  return usual.length === 1 ? usual.map(({ end }) => end) : ends;
}
