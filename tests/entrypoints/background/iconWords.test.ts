import { expect, it } from 'vitest';
import { type IconState, iconWords } from '../../../entrypoints/background/iconWords';
import { AT_WORK } from '../../../utils/switches/coachRest';

const NOON = new Date(2026, 10, 20, 12).getTime();
const OFF = { isOff: true, until: null };
const PAUSED = { isOff: false, until: NOON + 45 * 60_000 };

it.each<[Partial<IconState>, string, string]>([
  [{}, '', 'Open the Amends panel'],
  [{ flags: 1 }, '1', 'Amends: 1 flag in this reply'],
  [{ flags: 12 }, '12', 'Amends: 12 flags in this reply'],
  [{ flags: 140 }, '99+', 'Amends: 140 flags in this reply'],
  [{ due: 1 }, '!', 'Amends: 1 reminder is due'],
  [{ due: 3 }, '!', 'Amends: 3 reminders are due'],
  [{ flags: 2, due: 1 }, '2!', 'Amends: 2 flags in this reply, 1 reminder is due'],
  [{ rest: OFF }, '', 'Amends: the coach is off'],
  [{ rest: OFF, flags: 4, due: 2 }, '', 'Amends: the coach is off, 2 reminders are due'],
  [{ rest: PAUSED, flags: 4 }, '', 'Amends: paused until 12:45'],
  [{ rest: PAUSED, due: 2 }, '!', 'Amends: paused until 12:45, 2 reminders are due'],
  [{ rest: { isOff: false, until: NOON } }, '', 'Open the Amends panel'],
])('%j: “%s”, %s', (state, badge, title) => {
  expect(iconWords({ rest: AT_WORK, flags: 0, due: 0, ...state }, NOON)).toMatchObject({ badge, title });
});

it('is of another colour while a reminder is due, whatever the number', () => {
  const colour = (flags: number, due: number) => iconWords({ rest: AT_WORK, flags, due }, NOON).color;
  expect(colour(1, 0)).toBe(colour(9, 0));
  expect(colour(1, 1)).toBe(colour(0, 2));
  expect(colour(1, 0)).not.toBe(colour(1, 1));
});

it('fits on the button', () => {
  for (const flags of [1, 99, 100, 1_000]) {
    expect(iconWords({ rest: AT_WORK, flags, due: 1 }, NOON).badge.length).toBeLessThanOrEqual(4);
  }
});
