import type { HabitId, LeadHabit } from './leadHabits';

/** When each habit was last done, as local calendar days, and the time before, so that a mistake can be undone. */
export type HabitDays = Partial<Record<HabitId, { last: string; before?: string }>>;

/** Adds that a habit was done on a day. */
export function withHabitDone(days: HabitDays, id: HabitId, day: string): HabitDays {
  const last = days[id]?.last;
  return last === day ? days : { ...days, [id]: { last: day, before: last } };
}

/** Takes back the last time of a habit. */
export function withHabitUndone(days: HabitDays, id: HabitId): HabitDays {
  const { [id]: undone, ...others } = days;
  return undone?.before === undefined ? others : { ...others, [id]: { last: undone.before } };
}

/** Whether a habit with a rhythm was done before, but too long ago. */
export function isRhythmOver({ id, rhythm }: LeadHabit, days: HabitDays, today: string): boolean {
  const last = days[id]?.last;
  if (rhythm === undefined || last === undefined) return false;
  // Both are read as UTC midnights: no clock change makes a day shorter.
  return (Date.parse(today) - Date.parse(last)) / 86_400_000 >= rhythm.days;
}
