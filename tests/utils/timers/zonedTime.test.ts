import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt, wallTime } from '../../../utils/timers/zonedTime';

describe('instantAt', () => {
  it.each([
    ['2025-11-19', 540, 'Europe/Berlin', '2025-11-19T08:00:00Z'],
    ['2025-07-19', 540, 'Europe/Berlin', '2025-07-19T07:00:00Z'],
    ['2025-11-19', 540, 'Asia/Kathmandu', '2025-11-19T03:15:00Z'],
    ['2025-11-19', 1440, 'UTC', '2025-11-20T00:00:00Z'],
    // Clocks go forward at two: half past two is half past three.
    ['2026-03-29', 150, 'Europe/Berlin', '2026-03-29T01:30:00Z'],
    // Clocks go back at three: the first half past two.
    ['2025-10-26', 150, 'Europe/Berlin', '2025-10-26T00:30:00Z'],
    ['2026-03-08', 150, 'America/New_York', '2026-03-08T07:30:00Z'],
    ['2025-11-02', 90, 'America/New_York', '2025-11-02T05:30:00Z'],
    // Lord Howe Island moves by half an hour at two.
    ['2025-10-05', 135, 'Australia/Lord_Howe', '2025-10-04T15:45:00Z'],
    ['2026-04-05', 105, 'Australia/Lord_Howe', '2026-04-04T14:45:00Z'],
  ])('%s, minute %d, in %s is %s', (day, minute, timeZone, instant) => {
    expect(new Date(instantAt(day, minute, timeZone)).toISOString()).toBe(new Date(instant).toISOString());
  });

  it('is what the clocks show, except for times that they skip', () => {
    const zone = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'UTC',
    );
    const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2037-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, zone, (time, timeZone) => {
        const shown = wallTime(time.getTime(), timeZone);
        const found = instantAt(shown.day, shown.minute, timeZone);
        expect(wallTime(found, timeZone)).toEqual(shown);
        // The same minute, or the first of two that look alike.
        const since = Math.floor(time.getTime() / 60_000) - found / 60_000;
        expect([0, 30, 60]).toContain(since);
      }),
    );
  });

  it('refuses an unknown zone', () => {
    expect(() => instantAt('2025-11-19', 0, 'Europe/Nowhere')).toThrow(RangeError);
  });
});
