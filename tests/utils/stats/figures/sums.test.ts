import { describe, expect, it } from 'vitest';
import { ALL, type Selection, selected, severityOf } from '../../../../utils/stats/figures/selection';
import {
  flagsBy,
  openOf,
  reasonsIn,
  resolvedOf,
  stepsIn,
  sumsOf,
  wordingName,
} from '../../../../utils/stats/figures/sums';
import type { SentReason } from '../../../../utils/stats/sentReasons';
import { emptySheet, type Sheet } from '../../../../utils/stats/sheet';

const KEY = { day: '2026-11-21', site: 'zendesk', situation: 'recovery', rules: 'a', model: '', source: '' } as const;
const SHEETS: Sheet[] = [
  {
    ...emptySheet(KEY),
    flags: [
      { ruleId: 'defensive/our-policy', phrase: 'our policy', shown: 5, fixed: 2, edited: 1, sent: 1 },
      { ruleId: 'defensive/our-policy', phrase: 'as per our policy', shown: 1, sent: 1 },
    ],
    replies: { watched: 9, sent: 8, flagged: 2, clean: 6, corrected: 3, words: 640 },
    steps: [{ step: 'apology', asked: 8, done: 6 }],
  },
  {
    ...emptySheet({ ...KEY, site: 'gmail', situation: 'ordinary' }),
    flags: [{ ruleId: 'reader/blame', phrase: 'you did not', shown: 3, blank: 2, disputed: 1 }],
    replies: { watched: 2, sent: 2, flagged: 2, clean: 0, corrected: 0, words: 100 },
    steps: [{ step: 'apology', asked: 1, done: 1 }],
  },
];

describe('sums', () => {
  it('of sheets add replies and outcomes, and know which were recoveries', () => {
    const { replies, recovery, outcomes } = sumsOf(SHEETS);
    expect(replies).toEqual({ watched: 11, sent: 10, flagged: 4, clean: 6, corrected: 3, words: 740 });
    expect(recovery).toBe(8);
    expect(outcomes).toEqual({ shown: 9, fixed: 2, edited: 1, dismissed: 0, sent: 2, disputed: 1, blank: 2 });
    expect(openOf(outcomes)).toBe(1);
    expect(resolvedOf(outcomes)).toBe(3);
  });

  it('of wordings are sorted by how many customers they reached', () => {
    expect([...flagsBy(SHEETS, wordingName).keys()]).toEqual([
      'reader/blame you did not',
      'defensive/our-policy our policy',
      'defensive/our-policy as per our policy',
    ]);
    expect(flagsBy(SHEETS, ({ ruleId }) => ruleId).get('defensive/our-policy')?.outcomes).toMatchObject({
      shown: 6,
      sent: 2,
    });
  });

  it('of steps', () => {
    expect([...stepsIn(SHEETS)]).toEqual([['apology', { asked: 9, done: 7 }]]);
  });
});

describe('reasons for sending a flag anyway', () => {
  const reason = (ruleId: string, reason: SentReason, count: number) => ({ ruleId, reason, count });
  const sheets = [
    { ...emptySheet(KEY), reasons: [reason('a/b', 'time', 1), reason('blame/c', 'policy', 2)] },
    { ...emptySheet({ ...KEY, site: 'gmail' }), reasons: [reason('blame/c', 'time', 3)] },
    emptySheet({ ...KEY, site: 'front' }),
  ];

  it.each<[string | undefined, Partial<Selection>, [SentReason, number][]]>([
    [
      undefined,
      {},
      [
        ['time', 4],
        ['policy', 2],
      ],
    ],
    [
      'blame/c',
      {},
      [
        ['time', 3],
        ['policy', 2],
      ],
    ],
    ['gone/d', {}, []],
    [
      undefined,
      { category: 'blame' },
      [
        ['time', 3],
        ['policy', 2],
      ],
    ],
    [
      undefined,
      { site: 'zendesk' },
      [
        ['policy', 2],
        ['time', 1],
      ],
    ],
  ])('of %s, %j: most often given first', (ruleId, selection, sums) => {
    expect(reasonsIn(selected(sheets, { ...ALL, ...selection }), ruleId)).toEqual(sums);
  });
});

describe('selected', () => {
  it.each([
    [{}, 10, 9],
    [{ site: 'gmail' }, 2, 3],
    [{ situation: 'recovery' }, 8, 6],
    // Flags alone, as replies are their denominators.
    [{ category: 'blame' }, 10, 3],
    [{ ruleId: 'defensive/our-policy' }, 10, 6],
    [{ severity: severityOf('reader/blame') ?? '' }, 10, 3],
    [{ site: 'gmail', category: 'defensive' }, 2, 0],
    [{ site: 'none' }, 0, 0],
    [{ team: 'Night' }, 10, 9],
    [{ team: 'Day' }, 0, 0],
  ])('%j leaves %i replies and %i flags', (selection, replies, shown) => {
    const sums = sumsOf(selected(SHEETS, { ...ALL, ...selection }, () => 'Night'));
    expect([sums.replies.sent, sums.outcomes.shown]).toEqual([replies, shown]);
  });
});
