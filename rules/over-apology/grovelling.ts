import { defineRule } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'hint',
  when: 'recovery',
  message: 'Say it once and plainly: a simple “I’m sorry that we …” is believed more easily.',
  why: 'An apology that outgrows the failure turns the customer’s eye to your feelings instead of theirs.',
  source: ['Marinova & Singh 2018'],
  evidence: 'practice',
  match: {
    '[((i|we) .{0,2})? (can not|could not) {apologize/base} .{0,1} enough]': {
      '[I cannot apologise enough].': "I'm sorry for [what went wrong].",
    },
    '[(please accept|our|my)? (a|one) (thousand|million|hundred|thousands|millions) .{0,1} (apologies|sorries|pardons)]':
      {
        '[A thousand apologies from all of us].': "We're sorry for [what went wrong].",
      },
    '[((i|we) (am|are))? .{0,1} (thousand|million|hundred|thousands|millions) (times|of) .{0,1} (sorry|apologies)]': {
      '[I am a thousand times sorry].': "I'm sorry for [what went wrong].",
    },
    '[((i|we) (am|are) .{0,1})? (so|very|really|terribly) (so|very|very very|terribly|really) sorry]': {
      '[We are so so sorry about the keys].': "We're sorry for [what went wrong].",
    },
    '[words (can not|fail) .{0,3} (express|say|sorry|regret)]': {
      "[Words can't express how sorry we are], and your deposit is back on your card.":
        "We're sorry for [what went wrong], and your deposit is back on your card.",
    },
    '[((i|we) .{0,2})? (beg|begging) .{0,2} (forgiveness|pardon|to forgive)]': {
      '- [We beg your forgiveness].': "- We're sorry for [what went wrong].",
    },
    '[((i|we) (am|are|was|were) .{0,2})? (mortified|ashamed|horrified|devastated|heartbroken) .{0,3} (by|about|to|that|at|of) .{0,3} (this|hear|happened|what|read|you|your|we|ourselves|myself)]':
      {
        '[I am mortified by this].': "I'm sorry for [what went wrong].",
        "Hello Ines, [I'm heartbroken about what happened to your cake].":
          "Hello Ines, I'm sorry for [what went wrong].",
      },
  },
  unless: [...QUESTION],
  span: 'to-clause-end',
  rewrites: [
    { i: "I'm sorry for {what went wrong}", we: "we're sorry for {what went wrong}" },
    { i: 'I will {take the next step} by {day and time}', we: 'we will {take the next step} by {day and time}' },
  ],
  allows: [],
});
