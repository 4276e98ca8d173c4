import { describe, expect, it } from 'vitest';
import { review } from '../../../rules/review';
import { readRulePack } from '../../../utils/policy/rulePack';
import { sayMistake } from '../../../utils/policy/sayMistake';
import { loadPack } from '../../../utils/policy/teamRules';
import { phraseWith, VALUED_GUEST } from './rulePackCases';

function load(...phrases: unknown[]) {
  const { value, problems } = readRulePack({ name: 'Harbour Hotel', phrases });
  const loaded = loadPack(value ?? { name: '', phrases: [] });
  return { ...loaded, problems: [...problems, ...loaded.mistakes.map(sayMistake)] };
}

describe('a rule pack', () => {
  it('flags its phrases with its category, reason and rewrites', () => {
    const { rules, problems } = load(VALUED_GUEST);
    expect(problems).toEqual([]);
    const draft = 'Dear Ana,\nas our valued client you pay nothing. Is that fine?';
    const [flag] = review(draft, { teamRules: rules }).flags.filter(({ ruleId }) => ruleId.startsWith('team/'));
    expect(flag).toEqual({
      ruleId: 'team/valued-guest',
      category: 'praise',
      severity: 'warning',
      start: draft.indexOf('valued'),
      end: draft.indexOf(' you'),
      text: 'valued client',
      phrase: 'valued client',
      message: VALUED_GUEST.message,
      why: VALUED_GUEST.reason,
      rewrites: ['[name]'],
    });
  });

  it('is silent in a sentence with an exception, and without the pack', () => {
    const { rules } = load(VALUED_GUEST);
    const ids = (draft: string, teamRules = rules) => review(draft, { teamRules }).flags.map(({ ruleId }) => ruleId);
    expect(ids('Take your valued guest card with you.')).toEqual([]);
    expect(ids('You are a valued guest.')).toContain('team/valued-guest');
    expect(review('You are a valued guest.').flags.map(({ ruleId }) => ruleId)).not.toContain('team/valued-guest');
  });

  it('flags some phrases only where something went wrong', () => {
    const { rules } = load(phraseWith({ when: 'recovery' }));
    const flags = (situation: 'ordinary' | 'recovery') =>
      review('Hello valued guest.', { teamRules: rules, situation }).flags.filter(({ ruleId }) => /^team/.test(ruleId));
    expect(flags('ordinary')).toEqual([]);
    expect(flags('recovery')).toHaveLength(1);
  });

  it.each([
    // [what is changed, a draft, the words that are flagged]
    [
      { phrases: ['kind* of * booking'] },
      'It is a kindly of your very last booking.',
      'kindly of your very last booking',
    ],
    [{ phrases: ["don't worry"] }, 'Please do not worry about it.', 'do not worry'],
    [{ phrases: ["we're swamped"] }, 'Sorry, we are swamped today.', 'we are swamped'],
    [{ phrases: ['apologise (profusely|deeply)'] }, 'We apologize deeply.', 'apologize deeply'],
    [{ phrases: ['e-mail (us|the team)'] }, 'Please e-mail the team.', 'e-mail the team'],
    [{ phrases: ['Per My Last Email'] }, 'per my last email, no.', 'per my last email'],
  ])('reads %j', (changes, draft, words) => {
    const { value } = readRulePack({
      phrases: [
        phraseWith({ ...changes, except: [], flags: [draft.replace(words, `[${words}]`)], allows: ['Hello.'] }),
      ],
    });
    const { mistakes, rules } = loadPack(value ?? { name: '', phrases: [] });
    expect(mistakes).toEqual([]);
    expect(review(draft, { teamRules: rules }).flags.map(({ text }) => text)).toContain(words);
  });

  it.each<[unknown, string]>([
    [phraseWith({ category: 'rude' }), 'The phrase “valued-guest” is left out: category must be one of non-apology, '],
    [phraseWith({ category: undefined }), 'The phrase “valued-guest” is left out: category is missing.'],
    [
      phraseWith({ message: '' }),
      'The phrase “valued-guest” is left out: message must be a text of 1 to 200 characters.',
    ],
    [phraseWith({ id: 'Valued Guest' }), 'id must be small letters, figures and hyphens, such as valued-guest.'],
    [phraseWith({ phrases: [] }), 'The phrase “valued-guest” is left out: phrases must be a list of 1 to 30 texts.'],
    [phraseWith({ flags: [] }), 'flags must be a list of 1 to 20 texts.'],
    [phraseWith({ phrases: [5] }), 'phrases must be a list of 1 to 30 texts.'],
    ['valued guest', 'Phrase 1 is left out: it must be an object.'],
    [
      phraseWith({ phrases: ['(a+)+$'] }),
      '“(a+)+$” may hold letters from a to z, figures, apostrophes, hyphens, *, and ',
    ],
    [phraseWith({ phrases: ['valued (guest'] }), '“valued (guest” has brackets that do not match.'],
    [phraseWith({ phrases: ['valued ((a|b)|c)'] }), 'has brackets that do not match.'],
    [phraseWith({ phrases: ['  '] }), '“ ” may hold letters'],
    [phraseWith({ phrases: ['*'] }), '“*” must begin and end with a word.'],
    [phraseWith({ phrases: ['guest**'] }), '“guest**” may hold a star only by itself'],
    [phraseWith({ phrases: ['gu*est'] }), '“gu*est” may hold a star only by itself'],
    [phraseWith({ phrases: ['x'.repeat(201)] }), 'phrases has a text of more than 200 characters.'],
    [phraseWith({ phrases: ['* guest'] }), '“* guest” must begin and end with a word.'],
    [phraseWith({ phrases: ['ab* guest'] }), '“ab* guest” needs 3 letters or more before a star.'],
    [phraseWith({ phrases: ['valued | guest'] }), '“valued | guest” has “|” outside round brackets.'],
    [phraseWith({ phrases: ['a (b||c)'] }), '“a (b||c)” has an empty choice.'],
    [phraseWith({ phrases: ['w w w w w w w w w w w w w'] }), 'has more than 12 words.'],
    [phraseWith({ phrases: ['a * b * c * d * e'] }), 'has more than 3 stars.'],
    [phraseWith({ phrases: ["'' guest"] }), 'has a part without letters.'],
    [
      phraseWith({ flags: ['As a valued guest, you win.'] }),
      'needs one pair of [square brackets] around the words to flag.',
    ],
    [phraseWith({ flags: ['As a [dear guest], you win.'] }), 'should be flagged, and is not.'],
    [phraseWith({ flags: ['As [a valued guest], you win.'] }), 'other words are flagged than those in brackets.'],
    [
      phraseWith({ allows: ['You are a valued client.'] }),
      '“You are a valued client.” should stay silent, and is flagged.',
    ],
    [phraseWith({ rewrites: ['our valued client'] }), 'its own rewrite “our valued client” would be flagged again.'],
  ])('leaves out what is wrong, and says why: %j', (wrong, sentence) => {
    const { problems, phrases } = load(wrong, { ...VALUED_GUEST, id: 'another' });
    expect(problems).toEqual([expect.stringContaining(sentence)]);
    expect(phrases.map(({ id }) => id)).toEqual(['another']);
  });

  it.each([[null], [[]], ['pack'], [{ phrases: {} }], [{ name: 'x' }]])('explains what a pack needs: %j', (raw) => {
    expect(readRulePack(raw)).toEqual({ value: undefined, problems: ['A rule pack needs a list named “phrases”.'] });
  });

  it('accepts an id once, and no more entries than fit', () => {
    expect(load(VALUED_GUEST, VALUED_GUEST).problems).toEqual([
      'The phrase “valued-guest” is left out: its id was used before.',
    ]);
    const many = Array.from({ length: 201 }, (_, at) => phraseWith({ id: `guest-${at}` }));
    const { value, problems } = readRulePack({ phrases: many });
    expect(value?.phrases).toHaveLength(200);
    expect(problems).toEqual(['The rule pack has 201 entries, and 200 fit: the rest is left out.']);
  });

  it('cannot reach any prototype', () => {
    const raw = JSON.parse('{"phrases": [{"__proto__": {"id": "x"}, "id": "__proto__"}], "__proto__": {"name": "y"}}');
    expect(readRulePack(raw).value).toEqual({ name: '', phrases: [] });
    expect(({} as { id?: string }).id).toBeUndefined();
  });
});
