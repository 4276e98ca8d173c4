import { describe, expect, it } from 'vitest';
import { describeChange, type PanelState } from '../../../components/checklist/describeChange';
import type { NotWatching } from '../../../utils/coach/reply/coachView';
import { sampleChecklist, sampleFlag, sampleTimer, sampleView } from '../../support/sampleView';

const FLAG = sampleFlag();
const MANY = ['a', 'b', 'c', 'd'].map((id) => sampleFlag({ id }));
const EMPTY = sampleChecklist();
const APOLOGY = sampleChecklist({ drafted: ['apology'] });
const NO_RECOVERY = sampleChecklist({ drafted: ['apology'], recovery: false });
const DUE = [sampleTimer({ due: 1000 })];

function flags(...those: (typeof FLAG)[]): Partial<PanelState> {
  return { view: sampleView({ flags: those }) };
}

function off(why: NotWatching = 'internal-note'): Partial<PanelState> {
  return { view: sampleView({ watching: { on: false, why } }) };
}

describe('describeChange', () => {
  it.each<[string, Partial<PanelState>, Partial<PanelState>, string]>([
    ['nothing new', flags(FLAG), flags(FLAG), ''],
    ['a new flag', {}, flags(FLAG), `“${FLAG.text}”: ${FLAG.message}`],
    ['many new flags', {}, flags(...MANY), '4 new places in the wording.'],
    ['the last flag gone', flags(FLAG), {}, 'Nothing in the wording is flagged any more.'],
    ['one of several gone', flags(...MANY), flags(...MANY.slice(1)), ''],
    ['a reply left', flags(FLAG), off(), ''],
    ['a reply entered', off(), flags(FLAG), ''],
    ['a tick', { checklist: EMPTY }, { checklist: APOLOGY }, 'Done: Apologise, sincerely and without conditions.'],
    ['an old tick', { checklist: APOLOGY }, { checklist: APOLOGY }, ''],
    ['a tick gone', { checklist: APOLOGY }, { checklist: EMPTY }, ''],
    ['a tick by hand', { checklist: EMPTY }, { checklist: sampleChecklist({ ticked: ['listen'] }) }, ''],
    [
      'many ticks',
      { checklist: EMPTY },
      { checklist: sampleChecklist({ drafted: ['apology', 'ownership', 'empathy', 'impact'] }) },
      `Recovery checklist: 2 of ${EMPTY.total} essentials.`,
    ],
    [
      'a recovery found',
      { checklist: NO_RECOVERY },
      { checklist: APOLOGY },
      `Recovery checklist: 1 of ${EMPTY.total} essentials.`,
    ],
    ['a recovery that was none', { checklist: APOLOGY }, { checklist: NO_RECOVERY }, ''],
    ['another ticket', { checklist: EMPTY }, { checklist: sampleChecklist({ drafted: ['apology'], openedAt: 7 }) }, ''],
    ['a checklist that comes late', {}, { checklist: APOLOGY }, ''],
    ['a timer that has become due', { timers: DUE }, { timers: DUE, now: 1000 }, 'Due: Keep your promise.'],
    ['one due already', { timers: DUE, now: 1000 }, { timers: DUE, now: 2000 }, ''],
    [
      'one while nothing is watched',
      { ...off(), timers: DUE },
      { ...off(), timers: DUE, now: 1000 },
      'Due: Keep your promise.',
    ],
    ['one that is done', { timers: DUE }, { timers: [sampleTimer({ due: 1000, status: 'met' })], now: 1000 }, ''],
    [
      'many due',
      {},
      { timers: ['a', 'b', 'c', 'd'].map((id) => sampleTimer({ id, due: 1000 })), now: 1000 },
      '4 reminders are due.',
    ],
  ])('%s', (_, before, after, words) => {
    const still: PanelState = { view: sampleView(), timers: [], now: 0 };
    expect(describeChange({ ...still, ...before }, { ...still, ...after })).toBe(words);
  });
});
