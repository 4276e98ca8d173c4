import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'hint',
  when: 'recovery',
  message: 'Say it once, plainly: a simple “I’m sorry that we …” is believed more easily.',
  why: 'An apology that outgrows the failure turns the customer’s eye to your feelings instead of theirs.',
  source: ['Marinova & Singh 2018'],
  evidence: 'practice',
  match: [
    '(cannot|can not|could not) {apologize/base} .{0,1} enough',
    '(a|one) (thousand|million|hundred|thousands|millions) .{0,1} (apologies|sorries|pardons)',
    '(thousand|million|hundred|thousands|millions) (times|of) .{0,1} (sorry|apologies)',
    '(so|very|really|terribly) (so|very|very very|terribly|really) sorry',
    'words (cannot|can not|fail) .{0,3} (express|say|sorry|regret)',
    '(beg|begging) .{0,2} (forgiveness|pardon|to forgive)',
    '(mortified|ashamed|horrified|devastated|heartbroken) .{0,3} (by|about|to|that|at|of) .{0,3} (this|hear|happened|what|read|you|your|we|ourselves|myself)',
  ],
  unless: ['?'],
  span: 'sentence',
  rewrites: [
    { i: "I'm sorry that we {what went wrong}", we: "We're sorry that we {what went wrong}" },
    'Here is what happens now: {your next step} by {day and time}',
  ],
  flags: {
    '[I cannot apologise enough].': "I'm sorry that we [what went wrong].",
    '[We are so so sorry, truly].': "We're sorry that we [what went wrong].",
    '[A thousand apologies from all of us].': "We're sorry that we [what went wrong].",
    '[I am mortified by this].': "I'm sorry that we [what went wrong].",
  },
  allows: [
    'I am sorry that we sent two blue ones.',
    'A thousand customers got the wrong bill, and yours is corrected.',
    'You have waited so very long.',
    'I beg to differ on the colour, it is green.',
  ],
});
