import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'hint',
  when: 'recovery',
  message: 'Say it once and plainly: a simple “I’m sorry that we …” is believed more easily.',
  why: 'An apology that outgrows the failure turns the customer’s eye to your feelings instead of theirs.',
  source: ['Marinova & Singh 2018'],
  evidence: 'practice',
  match: {
    '[((i|we) .{0,2})? (can not|could not) {apologize/base} .{0,1} enough]': ['[I cannot apologise enough].'],
    '[(please accept|our|my)? (a|one) (thousand|million|hundred|thousands|millions) .{0,1} (apologies|sorries|pardons)]':
      ['[A thousand apologies from all of us].'],
    '[((i|we) (am|are))? .{0,1} (thousand|million|hundred|thousands|millions) (times|of) .{0,1} (sorry|apologies)]': [
      '[I am a thousand times sorry].',
    ],
    '[((i|we) (am|are) .{0,1})? (so|very|really|terribly) (so|very|very very|terribly|really) sorry]': [
      '[We are so so sorry about the keys].',
    ],
    '[words (can not|fail) .{0,3} (express|say|sorry|regret)]': [
      "[Words can't express how sorry we are], and your deposit is back on your card.",
    ],
    '[((i|we) .{0,2})? (beg|begging) .{0,2} (forgiveness|pardon|to forgive)]': ['- [We beg your forgiveness].'],
    '[((i|we) (am|are|was|were) .{0,2})? (mortified|ashamed|horrified|devastated|heartbroken) .{0,3} (by|about|to|that|at|of) .{0,3} (this|hear|happened|what|read|you|your|we|ourselves|myself)]':
      ['[I am mortified by this].', "Hello Ines, [I'm heartbroken about what happened to your cake]."],
  },
  unless: [...QUESTION],
  span: 'to-clause-end',
  rewrites: [weOrI("we're sorry for {what went wrong}"), weOrI('we will {take the next step} by {day and time}')],
  allows: [],
});
