import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Clauses are for courts. Say in your own words what applies.',
  why: 'Paragraph numbers tell the customer that you are about to refuse them.',
  source: ['ICTS', 'Amy Castro'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    '(clause|section|article|paragraph|subsection|annex) #Value .': [
      '[Section 9 of the rental contract says so].',
      '[Clause 4 excludes sports clothing].',
      "I've read your letter twice, but [clause 12 rules that out].",
      '- [Under article 5 of the contract]',
      "[Paragraph 3 of the lease covers this], and I've attached it.",
    ],
    '(extraordinary|exceptional) circumstances': [
      '[Storms count as extraordinary circumstances].',
      '[These count as exceptional circumstances].',
    ],
  },
  unless: [
    ...QUESTION,
    ...WAY_FORWARD,
    '(against|contrary to|sit|sat|seat|seats|row|block|stand) .{0,3} (clause|section|law) .',
    '(fill|complete|scroll|go|jump|see|open|read) .{0,4} section',
  ],
  span: 'clause',
  rewrites: [
    'In plain words, {what the rule means for you}',
    weOrI("I know that's hard to hear; what we can do is {your offer}"),
  ],
  allows: ['You sat in section 12 of the stand.', 'Please fill in section 3 of the form.'],
});
