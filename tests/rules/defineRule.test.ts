import { describe, expect, it } from 'vitest';
import { defineRule, type WrittenRule, weOrI } from '../../rules/defineRule';
import type { Rewrite } from '../../rules/rule';

const written: WrittenRule = {
  severity: 'caution',
  message: '',
  why: '',
  source: [],
  evidence: 'practice',
  match: {},
  rewrites: [''],
  allows: [],
};

describe('a rewrite with "we"', () => {
  it.each([
    ["We're sorry, and we'll call you", "I'm sorry, and I'll call you"],
    ['we are here, and we were late', 'I am here, and I was late'],
    ["We've asked our courier; please tell us {what you see}", "I've asked my courier; please tell me {what you see}"],
    ['Our mistake, not {ours or yours}', 'My mistake, not {mine or yours}'],
    ['we’re sorry that we’ve lost it', 'I’m sorry that I’ve lost it'],
    ["we'll check it ourselves", "I'll check it myself"],
    ['Wednesday is used for hours', 'Wednesday is used for hours'],
  ])('has a form with "I": %s', (we, i) => {
    expect(weOrI(we)).toEqual({ i, we });
  });
});

describe('an example', () => {
  const offer = weOrI("We'll {do this}");
  it.each<[rewrite: Rewrite, example: string, result: string]>([
    [offer, '[That is life].', "We'll [do this]."],
    [offer, '- [I think that is life]', "- I'll [do this]"],
    [offer, 'I see, but [that is life].', "I see, but I'll [do this]."],
    [offer, 'Hi Kim, [that is life], and the key is here.', "Hi Kim, we'll [do this], and the key is here."],
    ['the part ships {when}', '[As you know].', 'The part ships [when].'],
    ['The part ships {when}', 'Hi Kim, [as you know].', 'Hi Kim, the part ships [when].'],
    ['', 'This is [very] late.', 'This is  late.'],
  ])('has the rewrite %o in the place of its flagged words: %s', (rewrite, example, result) => {
    const rule = defineRule({ ...written, rewrites: [rewrite], match: { life: [example] } });
    expect(rule.flags).toEqual({ [example]: result });
  });

  it('keeps the result that its rule gives', () => {
    const match = { late: { 'This is [very] late.': 'This is late.' }, know: ['[As you know].'], life: [] };
    expect(defineRule({ ...written, match })).toMatchObject({
      match: ['late', 'know', 'life'],
      flags: { 'This is [very] late.': 'This is late.', '[As you know].': '.' },
      examples: { late: ['This is [very] late.'], know: ['[As you know].'], life: [] },
    });
  });
});
