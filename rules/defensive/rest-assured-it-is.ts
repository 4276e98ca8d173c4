import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'To a customer who saw otherwise, this reads as “you’re wrong”. Start from what they saw.',
  why: 'Being assured that all is well tells the customer that their own experience does not count.',
  source: ['seed 004', 'Matzat & Snijders 2012'],
  evidence: 'practice',
  match: {
    '(assure|promise|guarantee) (you)? (that)? (no|nobody|no one|nothing|neither) .{0,4} (is|was|are|were|did|does|has|have|had)':
      [
        '[I promise you that nothing was left out].',
        "[We assure you that nothing was touched], and the bag's at the desk.",
      ],
    '(rest assured|be assured|be rest assured|have no doubt) (that)? (our|your|all|every|each|no|nobody|nothing|there|it|this|the|everything|both) .{0,4} (is|are|was|were|has|have) .{0,2} (safe|secure|checked|cleaned|trained|tested|inspected|followed|correct|accurate|fine|clean|hygienic|genuine|fair|compliant|hands|order|normal|maintained|vetted|monitored|protected|looked)':
      {
        '[Rest assured it is in safe hands].':
          "We'll check [what you describe] and tell you what we find by [day and time].",
        '[Be assured that your case was looked after].':
          "We'll check [what you describe] and tell you what we find by [day and time].",
        "I've passed on your photo, but [rest assured our kitchen is spotless and clean].":
          "I've passed on your photo, but we'll check [what you describe] and tell you what we find by [day and time].",
        '- [Rest assured everything is in order]':
          "- We'll check [what you describe] and tell you what we find by [day and time]",
      },
  },
  unless: [
    ...QUESTION,
    'inspected before .',
    '(will|again|from now on|since then|now)',
    // To a customer who asks for it, this is the answer.
    '(money|funds|amount|deposit|savings|payment|data|details|information|account) .{0,6} (safe|secure|protected)',
  ],
  unlessSteps: { near: ['ownership', 'prevention'] },
  span: 'clause',
  rewrites: [
    weOrI("We'll check {what you describe} and tell you what we find by {day and time}"),
    'Thank you for describing {what you saw}',
  ],
  allows: [
    'Rest assured, it is safe to use from now on.',
    'Be assured that your deposit is safe with us.',
    'Rest assured, the gate is safe now.',
  ],
});
