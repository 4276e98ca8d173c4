import { describe, expect, it } from 'vitest';
import { clockWords, dueWords, durationWords, everyWords, fromNow } from '../../../components/reminders/timeWords';

const MINUTE = 60_000;
// A Friday.
const NOW = at(2026, 11, 20, 15, 48);

function at(year: number, month: number, day: number, hours: number, minutes = 0): number {
  return new Date(year, month - 1, day, hours, minutes).getTime();
}

describe('clockWords', () => {
  it.each([
    [at(2026, 11, 20, 16), '16:00'],
    [at(2026, 11, 20, 0, 5), '0:05'],
    [at(2026, 11, 21, 9), 'tomorrow 9:00'],
    [at(2026, 11, 19, 16), 'yesterday 16:00'],
    [at(2026, 11, 23, 9), 'Mon 9:00'],
    [at(2026, 12, 24, 9), '24 Dec 9:00'],
    [at(2026, 11, 17, 9), '17 Nov 9:00'],
    [at(2027, 9, 20, 9), '20 Sept 9:00'],
    [at(2027, 9, 21, 9), '21 Sept 2027 9:00'],
    [at(2027, 11, 18, 17), '18 Nov 2027 17:00'],
    [at(2101, 11, 28, 17), '28 Nov 2101 17:00'],
    [at(2025, 11, 18, 17), '18 Nov 2025 17:00'],
  ])('%d is %s', (time, words) => {
    expect(clockWords(time, NOW)).toBe(words);
  });
});

describe('fromNow', () => {
  it.each([
    [0, 'now'],
    [20_000, 'now'],
    [MINUTE, 'in 1 minute'],
    [12 * MINUTE, 'in 12 minutes'],
    [-12 * MINUTE, '12 minutes ago'],
    [60 * MINUTE, 'in 1 hour'],
    [-150 * MINUTE, '2 hours ago'],
  ])('%d ms: %s', (distance, words) => {
    expect(fromNow(NOW + distance, NOW)).toBe(words);
  });
});

describe('dueWords', () => {
  it.each([
    [at(2026, 11, 20, 16), 'due 16:00, in 12 minutes'],
    [NOW, 'due 15:48, now'],
    [at(2026, 11, 20, 15, 30), 'overdue since 15:30, 18 minutes ago'],
    [at(2026, 11, 21, 9), 'due tomorrow 9:00'],
    [at(2026, 11, 19, 16), 'overdue since yesterday 16:00'],
  ])('%d: %s', (due, words) => {
    expect(dueWords(due, NOW)).toBe(words);
  });
});

describe('durationWords', () => {
  it.each([
    [-MINUTE, 'less than a minute'],
    [59_000, 'less than a minute'],
    [12 * MINUTE, '12 min'],
    [65 * MINUTE, '1 hr 5 min'],
    [120 * MINUTE, '2 hr'],
    [50 * 60 * MINUTE, '2 days'],
  ])('%d ms: %s', (milliseconds, words) => {
    expect(durationWords(milliseconds)).toBe(words);
  });
});

it.each([
  [60, 'every hour'],
  [90, 'every 90 minutes'],
  [120, 'every 2 hours'],
])('everyWords: %d minutes', (minutes, words) => {
  expect(everyWords(minutes)).toBe(words);
});
