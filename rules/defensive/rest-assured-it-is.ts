import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'An assurance against what the customer saw reads as "you are wrong". Start from what they saw.',
  why: 'Being assured that all is well tells the customer that their own experience does not count.',
  source: ['seed 004', 'Matzat & Snijders 2012'],
  evidence: 'practice',
  match: [
    '(rest assured|be assured|be rest assured|have no doubt) (that)? (our|your|all|every|each|no|nobody|nothing|there|it|this|the|everything|both) .{0,4} (is|are|was|were|has|have) .{0,2} (safe|secure|checked|cleaned|trained|tested|inspected|followed|correct|accurate|fine|clean|hygienic|genuine|fair|compliant|hands|order|normal|maintained|vetted|monitored|protected|looked)',
    '(assure|promise|guarantee) (you)? (that)? (no|nobody|no one|nothing|neither) .{0,4} (is|was|are|were|did|does|has|have|had)',
  ],
  unless: ['(will|again|from now on|since then|now)', '?', '(sorry|apologize|apologies|regret)'],
  unlessSteps: { near: ['ownership', 'prevention'] },
  span: 'sentence',
  rewrites: [
    'Thank you for describing {what the customer saw}',
    {
      i: 'I will check {what} myself by {day and time} and write to you what I find',
      we: 'We will check {what} by {day and time} and write to you what we find',
    },
  ],
  flags: {
    '[I promise you that nothing was left out].': 'Thank you for describing [what the customer saw].',
    '[Rest assured it is in safe hands].': 'Thank you for describing [what the customer saw].',
    '[Be assured that your data is safe].': 'Thank you for describing [what the customer saw].',
  },
  allows: [
    'I assure you that we will call before we come.',
    'Rest assured, your refund left on Monday and arrives by Friday.',
    'Nobody is in the shop on Sundays.',
    'We promise to keep the gate open until nine.',
  ],
});
