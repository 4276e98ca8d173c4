import { describe, expect, it } from 'vitest';
import { describeChange } from '../../components/describeChange';
import type { CoachView } from '../../utils/coach/coachView';
import { sampleFlag, sampleView } from '../support/sampleView';

const FLAG = sampleFlag();
const MANY = ['a', 'b', 'c', 'd'].map((id) => sampleFlag({ id }));
const OFF: Partial<CoachView> = { watching: { on: false, why: 'internal-note' } };
const APOLOGY: CoachView['steps'] = [{ stepId: 'apology', present: true }];

describe('describeChange', () => {
  it.each<[string, Partial<CoachView>, Partial<CoachView>, string]>([
    ['nothing new', { flags: [FLAG] }, { flags: [FLAG] }, ''],
    ['a new flag', {}, { flags: [FLAG] }, `“${FLAG.text}”: ${FLAG.message}`],
    ['many new flags', {}, { flags: MANY }, '4 new places in the wording.'],
    ['the last flag gone', { flags: [FLAG] }, {}, 'Nothing left to change in the wording.'],
    ['one of several gone', { flags: MANY }, { flags: MANY.slice(1) }, ''],
    ['a tick', {}, { steps: APOLOGY }, 'Done: Apologise without conditions.'],
    ['a tick outside a recovery', {}, { steps: APOLOGY, recovery: false }, ''],
    ['an old tick', { steps: APOLOGY }, { steps: APOLOGY }, ''],
    ['a reply left', { flags: [FLAG] }, OFF, ''],
    ['a reply entered', OFF, { flags: [FLAG] }, ''],
  ])('%s', (_, before, after, words) => {
    expect(describeChange(sampleView(before), sampleView(after))).toBe(words);
  });
});
