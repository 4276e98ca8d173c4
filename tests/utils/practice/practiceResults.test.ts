import { expect, it } from 'vitest';
import { lastPractice, readableResults, withResult } from '../../../utils/practice/practiceResults';

const PLAYED = { at: 5, taken: 4, needed: 6, stung: 1 };

it('counts how often a role play was played, and keeps its last result', () => {
  const once = withResult({}, 'outage', PLAYED);
  expect(once).toEqual({ outage: { ...PLAYED, times: 1 } });
  const better = { ...PLAYED, at: 9, stung: 0 };
  expect(withResult(once, 'outage', better)).toEqual({ outage: { ...better, times: 2 } });
  expect(withResult(once, 'dog-food', better)).toEqual({ ...once, 'dog-food': { ...better, times: 1 } });
});

it.each<[unknown, string[]]>([
  [undefined, []],
  [null, []],
  ['text', []],
  [[1, 2], []],
  [{ outage: { ...PLAYED, times: 1 }, bad: { times: 'twice' }, none: null }, ['outage']],
  [{ outage: { ...PLAYED, times: -1 } }, []],
])('leaves out what is not a result: %j', (stored, ids) => {
  expect(Object.keys(readableResults(stored))).toEqual(ids);
});

it('knows when anything was last played', () => {
  expect(lastPractice({})).toBeUndefined();
  expect(lastPractice({ a: { ...PLAYED, times: 1, at: 3 }, b: { ...PLAYED, times: 1, at: 7 } })).toBe(7);
});
