import { expect, it, vi } from 'vitest';
import { speak } from '../../../support/words';

it.each([
  ['en', ['up by 1 point', 'down by 12 points', 'about the same', 'too few promises to compare']],
  ['de', ['1 Punkt mehr', '12 Punkte weniger', 'etwa gleich', 'zu wenige Zusagen für einen Vergleich']],
] as const)('a change of the share kept is a clause: %s', async (language, [up, down, same, tooFew]) => {
  speak(language);
  vi.resetModules();
  const { keptChange } = await import('../../../../entrypoints/dashboard/promises/PromiseFigures');
  const sum = (met: number, missed: number) => ({ met, missed, dropped: 0 });
  expect(keptChange(sum(51_000, 49_000), sum(50_000, 50_000))).toBe(up);
  expect(keptChange(sum(38_000, 62_000), sum(50_000, 50_000))).toBe(down);
  expect(keptChange(sum(50, 50), sum(50, 50))).toBe(same);
  expect(keptChange(sum(5, 5), sum(50, 50))).toBe(tooFew);
});
