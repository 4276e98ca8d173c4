import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A queue has a length: say when this customer is due.',
  why: 'In turn, in stages and in some form tell the customer that nobody knows when, or will not say.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: [
    // In turn.
    '(handled|treated|answered|processed|dealt with|worked on|worked through|reviewed|seen to|assessed) .{0,4} (in|by) .{0,2} (order|sequence|turn|rotation)',
    // In stages.
    '(is|are|being|be) .{0,3} (released|sent|rolled|rolling|going|published|issued|paid|restored|refunded|delivered|shipped|invited|contacted|made) .{0,3} (in (waves|batches|stages|phases|tranches)|on a rolling basis|wave by wave|step by step|bit by bit|little by little|batch by batch|stage by stage)',
    // For as long as it takes.
    '(duration|length|timing|timescale|timeframe|processing time|processing times|turnaround|turnaround times|exact date) (of|for)? .{0,3} (varies|vary|depends|depend|differs|is with|is up to|can not be|is hard to|is difficult to)',
    '(on|upon|after|following|subject to|pending) (the)? completion of (the|these|those|all|our) .{0,2} (checks|review|process|investigation|formalities|procedure|procedures|works)',
    // In one way or another.
    '(in some form ($|, |and|or|soon|later|again)|in some shape or form|in one form or another|in one way or another|one way or the other|in some way or other)',
  ],
  unless: [
    '(no|number) $figure',
    'from $month',
    '(first|last|next) in (order|turn)',
    '$time',
    '($figure|$number|due) .{0,1} (day|days|hour|hours|week|weeks)',
    '?',
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'Yours is due on {day}, and I will write to you that evening',
      we: 'Yours is due on {day}, and we will write to you that evening',
    },
    {
      i: 'I expect {result} by {day and time} and will tell you if that changes',
      we: 'We expect {result} by {day and time} and will tell you if that changes',
    },
  ],
  flags: {
    '[Claims are handled in strict order of date].': 'Yours is due on [day], and we will write to you that evening.',
    '[The vouchers are being sent out in waves].': 'Yours is due on [day], and we will write to you that evening.',
    '[The length of the repair varies].': 'Yours is due on [day], and we will write to you that evening.',
    '[I will make it up to you in some form].': 'Yours is due on [day], and I will write to you that evening.',
  },
  allows: [
    'Your claim is number four in order, and it is due on Tuesday.',
    'The keys are handed out in order of arrival from nine.',
    'Is the form processed in order?',
    'We will open the doors in a quarter of an hour.',
  ],
});
