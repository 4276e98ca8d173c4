import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Clauses are for courts. Say in your own words what applies, and what you can do.',
  why: 'A number of a paragraph tells the customer that you are preparing to refuse them.',
  source: ['ICTS', 'Amy Castro'],
  evidence: 'practice',
  when: 'recovery',
  match: ['(clause|section|article|paragraph|subsection|annex) #Value .', '(extraordinary|exceptional) circumstances'],
  unless: [
    'you .{0,3} (get|owed|due|receive|covered)',
    '$forward',
    '(you|your) .{0,3} (entitled|entitles|right to|rights) .',
    '(we|i) .{0,2} (owe|refund|pay|have paid|will pay|refunded|broke|breached) .',
    '(against|contrary to|sit|sat|seat|seats|row|block|stand) .{0,3} (clause|section|law) .',
    '(fill|complete|scroll|go|jump|see|open|read) .{0,4} section',
    '?',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'In plain words, {what applies}, and what I can do is {your offer}',
      we: 'In plain words, {what applies}, and what we can do is {your offer}',
    },
  ],
  flags: {
    '[Section 9 of the rental contract says so].':
      'In plain words, [what applies], and what we can do is [your offer].',
    '[Clause 4 excludes sports clothing].': 'In plain words, [what applies], and what we can do is [your offer].',
    '[Storms count as extraordinary circumstances].':
      'In plain words, [what applies], and what we can do is [your offer].',
  },
  allows: [
    'Under the regulation you are entitled to 250 euros, and I have sent them.',
    'You sat in section 12 of the stand.',
    'Please fill in section 3 of the form.',
  ],
});
