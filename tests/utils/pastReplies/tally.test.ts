import { describe, expect, it } from 'vitest';
import { aboutTime, estimate, usualTime } from '../../../utils/pastReplies/estimate';
import { reviewPast } from '../../../utils/pastReplies/pastReviewer';
import { flagHeader, flagRows, summaryCsv, summaryText } from '../../../utils/pastReplies/reviewOutput';
import { addReview, addTally, byCategory, newTally, topPhrases } from '../../../utils/pastReplies/tally';

const BAD = "I'm sorry if you feel that way. Kind regards, Marguerite Okonkwo";
const GOOD = 'We are refunding both nights today.';

function tallyOf(...texts: string[]) {
  const tally = newTally();
  for (const text of texts) addReview(tally, text, reviewPast(text, undefined, undefined));
  return tally;
}

describe('the counts of past replies', () => {
  it('are of replies, words, categories and phrases', () => {
    const tally = tallyOf(BAD, BAD, GOOD);
    expect(tally).toMatchObject({ replies: 3, words: 28, flagged: 2, flags: 2 });
    expect(byCategory(tally)).toEqual([['non-apology', 2]]);
    expect(topPhrases(tally, 5)).toEqual([{ ruleId: 'non-apology/if-you-feel', phrase: expect.any(String), count: 2 }]);
  });

  it('add up, in whatever parts they arrive', () => {
    const whole = tallyOf(BAD, GOOD, BAD);
    const parts = tallyOf(BAD);
    addTally(parts, tallyOf(GOOD, BAD));
    expect(parts).toEqual(whole);
  });

  it('contain nothing of what was written but the rules’ own words', () => {
    expect(JSON.stringify(tallyOf(BAD))).not.toMatch(/Marguerite|Okonkwo/i);
    expect(summaryText(tallyOf(BAD))).not.toMatch(/Marguerite|Okonkwo/i);
  });

  it('follow the team’s settings', () => {
    const ids = (team: Parameters<typeof reviewPast>[3]) =>
      reviewPast(BAD, undefined, undefined, team).flags.map(({ ruleId, severity }) => `${ruleId} ${severity}`);
    expect(ids({})).toEqual(['non-apology/if-you-feel warning']);
    expect(ids({ severities: { 'non-apology/if-you-feel': 'hint' } })).toEqual(['non-apology/if-you-feel hint']);
    expect(ids({ rulesOff: ['non-apology/if-you-feel'] })).toEqual([]);
  });

  it('have their number of replies and their interval beside them', () => {
    // Half of 40 by Wilson: 35.2 to 64.8; 20 by Poisson: 12.22 to 30.89.
    const tally = tallyOf(...Array(20).fill(BAD), ...Array(20).fill(GOOD));
    const rows = summaryCsv(tally).slice(1).split('\r\n');
    expect(rows[0]).toBe('figure,of,count,n,per_100_replies,low_95,high_95');
    expect(rows).toContain('replies,,40,,,,');
    expect(rows).toContain('replies with a flag,,20,40,50.00,35.20,64.80');
    expect(rows).toContain('flags,,20,40,50.00,30.54,77.22');
    expect(rows).toContain('category,non-apology,20,40,50.00,30.54,77.22');
    const text = summaryText(tally);
    expect(text).toContain(
      '20 with a flag (50.0 %, 35.2–64.8), 20 flags in all\n50.0 (30.5–77.2) flags per 100 replies',
    );
    expect(text).not.toContain('too few');
    expect(summaryText(tallyOf(BAD))).toContain('Fewer than 30 replies: too few to say anything of others.');
    expect(summaryText(newTally())).not.toMatch(/NaN|Infinity/);
    expect(summaryCsv(newTally())).not.toMatch(/NaN|Infinity/);
  });

  it('go into a table that no spreadsheet takes for formulas', () => {
    const rows = flagRows('=1+1', reviewPast(GOOD, undefined, undefined));
    expect(flagHeader).toBe('\uFEFFid,recovery,rule,category,severity,start,end,text\r\n');
    expect(rows).toMatch(/^"'=1\+1",(?:true|false),,,,,,\r\n$/);
    expect(flagRows('a', reviewPast(BAD, undefined, undefined))).toMatch(/^a,true,non-apology\/if-you-feel,.*\r\n$/);
  });
});

describe('the time that is told', () => {
  it.each([
    [900, 'a second'],
    [12_000, 'about 12 seconds'],
    [80_000, 'about 80 seconds'],
    [95_000, 'about 2 minutes'],
    [3_600_000, 'about 60 minutes'],
    [7_200_000, 'about 2 hours'],
  ])('of %d ms is %s', (milliseconds, words) => {
    expect(aboutTime(milliseconds)).toBe(words);
  });

  it('is what most replies take', () => {
    expect(usualTime([5, 1, 900, 2, 4])).toBe(3);
    expect(usualTime([])).toBe(0);
    expect(usualTime([7])).toBe(7);
  });

  it('counts what takes long in a file where most replies are the same', () => {
    // A third of 24 is read, and the others were read before.
    const times = Array.from({ length: 24 }, (_, at) => (at === 0 ? 900 : at % 3 === 0 ? 60 : 0));
    expect(usualTime(times)).toBeCloseTo((5 * 60) / 21);
  });

  it('separates rules and reader', () => {
    expect(estimate({ rules: 1, reader: 30 }, 98_765, 2)).toBe(
      'About 99,000 replies on 2 cores: the rules take about 49 seconds, the reader about 25 minutes.',
    );
    expect(estimate({ rules: 1 }, 50, 1)).toBe('About 50 replies on one core: the rules take a second.');
  });
});
