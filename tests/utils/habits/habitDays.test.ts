import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../rules/sources';
import { isRhythmOver, withHabitDone, withHabitUndone } from '../../../utils/habits/habitDays';
import { LEAD_HABITS } from '../../../utils/habits/leadHabits';

const byId = Object.fromEntries(LEAD_HABITS.map((habit) => [habit.id, habit]));

it('every habit has a source that people can look up, and a unique id', () => {
  for (const { source } of LEAD_HABITS) for (const name of source) expect(sourceOf(name).title).toMatch(/\w/);
  expect(Object.keys(byId)).toHaveLength(LEAD_HABITS.length);
});

describe('done and undone', () => {
  it('undo restores the time before', () => {
    const once = withHabitDone({}, 'role-play', '2026-11-14');
    const twice = withHabitDone(once, 'role-play', '2026-11-21');
    expect(twice).toEqual({ 'role-play': { last: '2026-11-21', before: '2026-11-14' } });
    expect(withHabitUndone(twice, 'role-play')).toEqual({ 'role-play': { last: '2026-11-14' } });
    expect(withHabitUndone(once, 'role-play')).toEqual({});
  });

  it('counts a day once, and leaves the other habits alone', () => {
    const days = { 'check-ins': { last: '2026-01-01' }, 'role-play': { last: '2026-11-21', before: '2026-11-14' } };
    expect(withHabitDone(days, 'role-play', '2026-11-21')).toEqual(days);
    expect(withHabitUndone({ 'check-ins': { last: '2026-01-01' } }, 'role-play')).toEqual({
      'check-ins': { last: '2026-01-01' },
    });
  });
});

describe('isRhythmOver', () => {
  it.each([
    ['role-play', '2026-11-15', '2026-11-21', false],
    ['role-play', '2026-11-14', '2026-11-21', true],
    // A clock change is in between.
    ['role-play', '2026-10-22', '2026-10-29', true],
    ['role-play', '2026-11-22', '2026-11-21', false],
    ['check-ins', '2026-01-01', '2026-04-01', false],
    ['check-ins', '2026-01-01', '2026-04-02', true],
    ['tell-staff', '2020-01-01', '2026-11-21', false],
    ['who-may-give', '2020-01-01', '2026-11-21', false],
  ] as const)('%s, last done %s, on %s: %s', (id, last, today, over) => {
    const habit = byId[id];
    if (!habit) throw new Error(`There is no habit ${id}.`);
    expect(isRhythmOver(habit, { [id]: { last } }, today)).toBe(over);
    expect(isRhythmOver(habit, {}, today)).toBe(false);
  });
});
