import { describe, expect, it } from 'vitest';
import { addWorkingDays, endOfWorkingWeek, nextWorkingDay } from '../../../utils/timers/workingDay';
import { wallTime } from '../../../utils/timers/zonedTime';

const SUNDAY_TO_THURSDAY = [0, 1, 2, 3, 4];

describe('nextWorkingDay', () => {
  it.each([
    ['a Wednesday', '2025-11-19T10:00:00Z', 'Europe/Berlin', undefined, '09:00', '2025-11-20', 540],
    ['a Friday', '2025-11-21T10:00:00Z', 'Europe/Berlin', undefined, '09:00', '2025-11-24', 540],
    ['a Saturday', '2025-11-22T10:00:00Z', 'Europe/Berlin', undefined, '08:30', '2025-11-24', 510],
    [
      'a Thursday where Sunday is worked',
      '2025-11-20T10:00:00Z',
      'Asia/Jerusalem',
      SUNDAY_TO_THURSDAY,
      '09:00',
      '2025-11-23',
      540,
    ],
    [
      'late at night, by the local day',
      '2025-11-20T23:30:00Z',
      'Australia/Sydney',
      undefined,
      '09:00',
      '2025-11-24',
      540,
    ],
    ['New Year’s Eve', '2025-12-31T10:00:00Z', 'Europe/Berlin', undefined, '09:00', '2026-01-01', 540],
    [
      'a Friday before clocks go forward',
      '2026-03-27T10:00:00Z',
      'Europe/Berlin',
      undefined,
      '09:00',
      '2026-03-30',
      540,
    ],
    [
      'a Saturday before clocks go back',
      '2025-11-01T15:00:00Z',
      'America/New_York',
      undefined,
      '09:00',
      '2025-11-03',
      540,
    ],
    ['a day on which clocks skip the hour', '2026-03-28T10:00:00Z', 'Europe/Berlin', [0], '02:30', '2026-03-29', 210],
    ['no working days at all', '2025-11-21T10:00:00Z', 'Europe/Berlin', [], '09:00', '2025-11-24', 540],
    ['an invalid time', '2025-11-19T10:00:00Z', 'Europe/Berlin', undefined, '25:00', '2025-11-20', 540],
  ])('after %s', (_, now, timeZone, workingDays, at, day, minute) => {
    expect(wallTime(nextWorkingDay(Date.parse(now), { at, workingDays, timeZone }), timeZone)).toEqual({ day, minute });
  });

  it('is in the computer’s own time zone by default', () => {
    const next = new Date(nextWorkingDay(Date.parse('2025-11-19T10:00:00Z'), { at: '09:00' }));
    expect([next.getHours(), next.getMinutes()]).toEqual([9, 0]);
  });
});

describe('working days', () => {
  it('are counted forwards and backwards', () => {
    expect(addWorkingDays('2025-11-21', 1)).toBe('2025-11-24');
    expect(addWorkingDays('2025-11-19', 5)).toBe('2025-11-26');
    expect(addWorkingDays('2025-11-24', -1)).toBe('2025-11-21');
    expect(addWorkingDays('2025-11-24', 0)).toBe('2025-11-24');
  });

  it.each([
    ['2025-11-19', 0, undefined, '2025-11-21'],
    ['2025-11-19', 1, undefined, '2025-11-28'],
    ['2025-11-23', 0, undefined, '2025-11-21'],
    ['2025-11-23', 0, SUNDAY_TO_THURSDAY, '2025-11-27'],
    ['2025-11-19', 0, [1, 3, 6], '2025-11-22'],
  ])('end the week of %s, %d on', (day, weeks, workingDays, end) => {
    expect(endOfWorkingWeek(day, weeks, workingDays)).toBe(end);
  });
});
