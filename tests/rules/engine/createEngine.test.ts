import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../rules/engine/createEngine';
import type { LibraryRule, LibraryStep } from '../../../rules/engine/library/libraryRule';
import { TeamRules } from '../../../rules/engine/library/teamRules';

const rule = (id: string, match: string): LibraryRule => ({
  id,
  category: 'vague',
  severity: 'hint',
  message: '',
  why: '',
  source: [],
  evidence: 'practice',
  match: [match],
  rewrites: ['by {day and time}'],
  flags: {},
  allows: [],
});

const step = (id: LibraryStep['id'], match: string[]): LibraryStep => ({
  id,
  label: '',
  why: '',
  source: [],
  match,
  present: [],
  absent: [],
});

const DRAFT = "Sorry, we will call you soon or eventually. I'll write to you by Friday.";
const soonish = () => createEngine({ rules: [rule('vague/soon', 'soon')], steps: [step('apology', ['sorry'])] });
const someday = () => createEngine({ rules: [rule('vague/eventually', 'eventual*')], steps: [step('commitment', [])] });

const found = ({ review }: ReturnType<typeof createEngine>, draft = DRAFT) => {
  const { flags, steps } = review(draft);
  return { flags: flags.map(({ ruleId, text }) => `${ruleId}: ${text}`), steps: steps.map(({ stepId }) => stepId) };
};
const SOONISH = { flags: ['vague/soon: soon'], steps: ['apology'] };
const SOMEDAY = { flags: ['vague/eventually: eventually'], steps: ['commitment'] };

describe('createEngine', () => {
  it('judges by its own library, whatever other engines know or remember', () => {
    const one = soonish();
    expect(found(one)).toEqual(SOONISH);
    const other = someday();
    expect(found(other)).toEqual(SOMEDAY);
    expect(found(one)).toEqual(SOONISH);
    expect(found(one, `${DRAFT} Eventually.`)).toEqual(SOONISH);
  });

  it('reads the time of a promise only for a library with that step', () => {
    const [promise] = someday().review(DRAFT).steps;
    expect(DRAFT.slice(promise?.start, promise?.end)).toContain('by Friday');
    expect(soonish().review(DRAFT).steps).toMatchObject([{ stepId: 'apology', present: true }]);
  });

  it('prepares each engine by itself', () => {
    const [one, other] = [soonish(), someday()];
    expect([...one.prepare()].length).toBeGreaterThan(30);
    expect([...one.prepare()]).toHaveLength(0);
    expect([...other.prepare()].length).toBeGreaterThan(30);
    expect([found(one), found(other)]).toEqual([SOONISH, SOMEDAY]);
  });

  it('follows an edit by its own library', () => {
    const before = 'We will call you slowly.';
    const draft = 'We will call you soon.';
    const edit = { start: 17, oldEnd: 23, newEnd: 21 };
    const after = (engine: ReturnType<typeof createEngine>) =>
      engine.reviewAfterEdit({ draft: before, review: engine.review(before) }, edit, draft);
    // A flag was added: only a review can tell.
    expect(after(soonish())).toBeUndefined();
    expect(after(someday())?.review).toEqual(someday().review(draft));
  });

  it('takes the rules of a team beside its own', () => {
    const teamRules = new TeamRules([rule('team/call', 'call')]);
    const flags = (engine: ReturnType<typeof createEngine>) =>
      engine.review(DRAFT, { teamRules }).flags.map(({ ruleId }) => ruleId);
    expect(flags(soonish())).toEqual(['team/call', 'vague/soon']);
    expect(flags(someday())).toEqual(['team/call', 'vague/eventually']);
    expect(found(soonish())).toEqual(SOONISH);
  });

  it('knows the blanks of its own rules', () => {
    expect(soonish().blanksLeftBy('vague/soon')).toEqual([['[day and time]']]);
    expect(someday().blanksLeftBy('vague/soon')).toEqual([]);
  });

  it('says which expression cannot be read', () => {
    expect(() => createEngine({ rules: [rule('vague/soon', '.{0,3}')], steps: [] }).review(DRAFT)).toThrow('".{0,3}"');
  });
});
