import { describe, expect, it } from 'vitest';
import { merge } from '../../../rules/merge';
import { review, reviewAfterEdit } from '../../../rules/review';
import { followTeam } from '../../../utils/policy/followTeam';
import { readRulePack } from '../../../utils/policy/rulePack';
import { NO_PACK } from '../../../utils/policy/teamPhrase';
import { loadPack } from '../../../utils/policy/teamRules';
import { phraseWith, VALUED_GUEST } from './rulePackCases';

const DRAFT = "I'm sorry if you feel that way.";
const { rules } = loadPack(readRulePack({ phrases: [VALUED_GUEST] }).value ?? NO_PACK);

describe('a team’s settings for rules', () => {
  it('change how much a flag matters, and nothing else', () => {
    const before = review(DRAFT);
    const after = followTeam(before, { 'non-apology/if-you-feel': 'hint' });
    expect(after.flags).toEqual(before.flags.map((flag) => ({ ...flag, severity: 'hint' })));
    expect(after.steps).toBe(before.steps);
  });

  it('leave a review unchanged where they do not concern its flags', () => {
    const before = review(DRAFT);
    expect(followTeam(before, {})).toBe(before);
    expect(followTeam(before, { 'praise/rare': 'hint' })).toBe(before);
    expect(followTeam(before, JSON.parse('{"constructor":"hint"}'))).toBe(before);
  });
});

describe('a team’s phrase', () => {
  it('stays where the reader is sure of the contrary', () => {
    const draft = 'You are a valued client of ours.';
    const ruled = review(draft, { teamRules: rules, situation: 'recovery' });
    const bar = { gentle: 0.9, normal: 0.5, strict: 0.3 };
    const labels = ['non-apology', 'defensive', 'blame', 'excuse', 'praise', 'dodge', 'vague'] as const;
    const reading = {
      version: 'test',
      recovery: 1,
      bars: { recovery: 0.5, flaws: Object.fromEntries(labels.map((label) => [label, bar])), steps: {} },
      sentences: [{ start: 0, end: draft.length, text: draft, flaws: [], steps: {} }],
    } as unknown as Parameters<typeof merge>[1];
    expect(merge({ ...ruled, steps: [] }, reading, 'normal').flags.map(({ ruleId }) => ruleId)).toEqual([
      'team/valued-guest',
    ]);
  });

  it('is found when it is typed into a draft that was reviewed', () => {
    const context = { teamRules: rules };
    const edits: [before: string, now: string][] = [
      ['You are a valued . Bye.', 'You are a valued guest. Bye.'],
      ['You are a valued guest. Bye.', 'You are a valued pest. Bye.'],
    ];
    for (const [before, now] of edits) {
      const start = before.indexOf('valued ') + 7;
      const edit = { start, oldEnd: before.indexOf('. Bye'), newEnd: now.indexOf('. Bye') };
      const after = reviewAfterEdit({ draft: before, review: review(before, context) }, edit, now, rules);
      expect(after ?? review(now, context)).toEqual(review(now, context));
    }
  });

  it('takes time proportional to the sentence, however it is written', () => {
    const greedy = phraseWith({
      phrases: ['ref* * (ref*|ref* ref*) * (ref*|ref* ref*) * (ref*|ref* ref*) end'],
      except: [],
      flags: ['[ref ref ref ref end]'],
      allows: ['Hello.'],
    });
    const { rules: team, mistakes } = loadPack(readRulePack({ phrases: [greedy] }).value ?? NO_PACK);
    expect(mistakes).toEqual([]);
    const timeOf = (words: number) => {
      const draft = 'refund '.repeat(words);
      const start = performance.now();
      team?.placesIn(`${draft}${Math.random()}`);
      return performance.now() - start;
    };
    timeOf(500);
    const best = (words: number) => Math.min(...Array.from({ length: 5 }, () => timeOf(words)));
    // Ten times the words take about ten times as long; a runaway pattern would take a thousand times as long.
    expect(best(5000)).toBeLessThan(100 * best(500));
  });
});
