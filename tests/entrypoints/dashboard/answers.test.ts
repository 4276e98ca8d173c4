import { describe, expect, it } from 'vitest';
import { falseAlarms, mostHarm, progress, whichHelpdesk } from '../../../entrypoints/dashboard/answers';
import { emptySheet, type FlagCount, type Sheet } from '../../../utils/stats/sheet';

const KEY = { day: '2026-11-21', site: 'zendesk', situation: 'recovery', rules: 'a', model: '', source: '' } as const;
const IF_ANY = { ruleId: 'non-apology/for-any-inconvenience', phrase: 'for any inconvenience' };
const POLICY = { ruleId: 'defensive/our-policy', phrase: 'our policy' };

function sheet(sent: number, flags: FlagCount[], site = 'zendesk'): Sheet {
  const empty = emptySheet({ ...KEY, site });
  return { ...empty, flags, replies: { ...empty.replies, watched: sent, sent } };
}

describe('mostHarm', () => {
  it.each<[string, FlagCount[], string, RegExp]>([
    ['nothing', [], 'None', /Nothing was flagged/],
    ['a flag that reached nobody', [{ ...POLICY, shown: 4, fixed: 4 }], 'None', /No flagged phrase reached/],
    [
      'two wordings of a rule',
      [
        { ...IF_ANY, shown: 60, sent: 46, fixed: 10 },
        { ...IF_ANY, phrase: 'any inconvenience caused', shown: 4, sent: 2 },
        { ...POLICY, shown: 90, sent: 30 },
      ],
      '“for any inconvenience”',
      /^This and 1 other wording of it reached customers 48 times, and 10 flags of 64 were resolved\.$/,
    ],
    ['one time', [{ ...POLICY, shown: 1, sent: 1 }], '“our policy”', /^This reached customers once, and 0 flags of 1/],
  ])('of %s', (_, flags, figure, sentence) => {
    const answer = mostHarm([sheet(100, flags)]);
    expect(answer.figure).toBe(figure);
    expect(answer.sentence).toMatch(sentence);
  });
});

describe('progress', () => {
  const reached = (sent: number, count: number) => [sheet(sent, [{ ...POLICY, shown: count, sent: count }])];
  it.each<[Sheet[], Sheet[] | undefined, string]>([
    [reached(300, 100), reached(300, 150), 'Down by a third'],
    [reached(300, 150), reached(300, 100), 'Up by half'],
    [reached(300, 41), reached(300, 100), 'Down by 59%'],
    [reached(300, 100), reached(300, 104), 'About the same'],
    [reached(29, 0), reached(300, 104), 'Too few replies'],
    [reached(300, 0), reached(29, 1), 'Too few replies'],
    [reached(300, 40), reached(300, 0), 'Up from none'],
    [reached(300, 40), undefined, '–'],
  ])('%#: %3$s', (now, before, figure) => {
    expect(progress(now, before).figure).toBe(figure);
  });

  it('is not told beside days of too few agents', () => {
    expect(progress(reached(300, 100), [], true)).toMatchObject({ figure: 'Too few agents' });
  });
});

describe('falseAlarms', () => {
  it.each<[string, FlagCount[], string, RegExp]>([
    ['nothing', [], 'No rule stands out', /Nothing was flagged/],
    // Two of three are chance; so is one of a thousand.
    ['few', [{ ...POLICY, shown: 1000, disputed: 40 }], 'No rule stands out', /called 40 of 1,000 flags wrong/],
    [
      'a rule that is called wrong every third time',
      [
        { ...POLICY, shown: 60, disputed: 20 },
        { ...IF_ANY, shown: 500, disputed: 2 },
      ],
      '1 rule disputed often',
      /“our policy”: agents called 20 of its 60 flags wrong\.$/,
    ],
  ])('of %s', (_, flags, figure, sentence) => {
    const answer = falseAlarms([sheet(100, flags)]);
    expect(answer.figure).toBe(figure);
    expect(answer.sentence).toMatch(sentence);
  });
});

describe('whichHelpdesk', () => {
  const of = (site: string, sent: number, count: number) =>
    sheet(sent, [{ ...POLICY, shown: count, sent: count }], site);
  it.each<[Sheet[], string, RegExp]>([
    [[], 'Too few replies', /No helpdesk has 30 replies/],
    [[of('zendesk', 10, 9)], 'Too few replies', /No helpdesk has 30 replies/],
    [[of('zendesk', 100, 30)], 'Zendesk', /30\.0 flags per 100 replies reached customers in Zendesk\. No other/],
    [[of('zendesk', 300, 90), of('gmail', 300, 30)], 'Zendesk', /in Zendesk, 10\.0 in Gmail\.$/],
    [[of('zendesk', 300, 90), of('gmail', 300, 88)], 'No clear difference', /30\.0 .* in Zendesk, 29\.3 in Gmail/],
    // All of few replies is not worse than a third of many.
    [[of('zendesk', 300, 90), of('gmail', 5, 5)], 'Zendesk', /No other has 30 replies/],
  ])('%#: %2$s', (sheets, figure, sentence) => {
    const answer = whichHelpdesk(sheets);
    expect(answer.figure).toBe(figure);
    expect(answer.sentence).toMatch(sentence);
  });
});
