import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AT_WORK, type CoachRest, type Rest, restAt } from '../../../utils/switches/coachRest';

const NOON = new Date(2026, 10, 20, 12).getTime();
const HOUR = 3_600_000;

it.each<[string, CoachRest, Rest | undefined]>([
  ['a coach at work', AT_WORK, undefined],
  ['one that is off', { isOff: true, until: null }, 'coach-off'],
  ['one that pauses', { isOff: false, until: NOON + HOUR }, 'paused'],
  ['one that is off and would pause', { isOff: true, until: NOON + HOUR }, 'coach-off'],
  ['one whose pause ends now', { isOff: false, until: NOON }, undefined],
  ['one whose pause nobody has ended', { isOff: false, until: NOON - HOUR }, undefined],
])('%s', (_, rest, expected) => {
  expect(restAt(rest, NOON)).toBe(expected);
});

it('a pause ends by itself, and never begins again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1440 }), fc.nat(10_000_000), (minutes, later) => {
      const until = NOON + minutes * 60_000;
      expect(restAt({ isOff: false, until }, until - 1)).toBe('paused');
      expect(restAt({ isOff: false, until }, until + later)).toBeUndefined();
    }),
  );
});
