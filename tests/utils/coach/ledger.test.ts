import { beforeEach, describe, expect, it } from 'vitest';
import { type CountedFlag, Ledger } from '../../../utils/coach/ledger';

const flag = (id: string, text = 'our policy'): CountedFlag => ({
  id,
  ruleId: 'defensive/policy',
  category: 'defensive',
  text,
  phrase: text,
});
const ids = (...flags: CountedFlag[]) => new Set(flags.map(({ id }) => id));

describe('Ledger', () => {
  let ledger: Ledger;
  const counts = () => {
    const sums: Record<string, number> = {};
    for (const { outcome, change } of ledger.take()) sums[outcome] = (sums[outcome] ?? 0) + change;
    return sums;
  };

  beforeEach(() => {
    ledger = new Ledger({ site: 'gmail', today: () => '2026-11-21', mask: (phrase) => phrase.toLowerCase() });
  });

  it('counts a flag as shown once, however often the agent pauses', () => {
    ledger.settle([flag('a')], ids(flag('a')));
    ledger.settle([flag('a')], ids(flag('a')));
    expect(ledger.take()).toEqual([
      {
        day: '2026-11-21',
        site: 'gmail',
        ruleId: 'defensive/policy',
        category: 'defensive',
        phrase: 'our policy',
        outcome: 'shown',
        change: 1,
      },
    ]);
  });

  it('counts as edited what the agent wrote over', () => {
    ledger.settle([flag('a')], ids(flag('a')));
    ledger.settle([], ids());
    expect(counts()).toEqual({ shown: 1, edited: 1 });
  });

  it.each(['fixed', 'dismissed'] as const)('counts %s once, and not as edited too', (outcome) => {
    ledger.settle([flag('a')], ids(flag('a')));
    ledger.answer('a', outcome);
    ledger.answer('a', outcome);
    ledger.settle([], ids());
    expect(counts()).toEqual({ shown: 1, [outcome]: 1 });
  });

  it('takes a fix back when an undo brings the words back', () => {
    ledger.settle([flag('a')], ids(flag('a')));
    ledger.answer('a', 'fixed');
    ledger.settle([flag('b')], ids(flag('b')));
    expect(counts()).toEqual({ shown: 1, fixed: 0 });
  });

  it('takes a fix back that the editor refused', () => {
    ledger.settle([flag('a')], ids(flag('a')));
    ledger.answer('a', 'fixed');
    ledger.takeBack('a');
    ledger.settle([], ids());
    expect(counts()).toEqual({ shown: 1, fixed: 0, edited: 1 });
  });

  it('counts the same words in two places twice', () => {
    ledger.settle([flag('a'), flag('b')], ids(flag('a'), flag('b')));
    expect(counts()).toEqual({ shown: 2 });
  });

  it('does not take a dismissed flag that is still there for an edited one', () => {
    ledger.settle([flag('a')], ids(flag('a')));
    ledger.answer('a', 'dismissed');
    ledger.settle([], ids(flag('a')));
    expect(counts()).toEqual({ shown: 1, dismissed: 1 });
  });

  it('counts what is open when the reply goes out as sent, and starts anew', () => {
    ledger.settle([flag('a'), flag('b', 'relax')], ids(flag('a'), flag('b')));
    ledger.answer('b', 'dismissed');
    ledger.send([flag('a')]);
    expect(counts()).toEqual({ shown: 2, dismissed: 1, sent: 1 });
    ledger.settle([flag('c')], ids(flag('c')));
    expect(counts()).toEqual({ shown: 1 });
  });

  it('counts what was sent before the agent ever paused', () => {
    ledger.send([flag('a')]);
    expect(counts()).toEqual({ shown: 1, sent: 1 });
  });
});
