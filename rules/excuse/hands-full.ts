import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

const event =
  '(derby|sale|sales|festival|match|game|final|concert|concerts|race|parade|marathon|fair|show|launch|event|promotion|wedding|conference|exams|cup|tournament|election|move|audit|rollout|relaunch|stocktake|inventory|rebrand|merger|works|roadworks|training|holidays|christmas|carnival)';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'What else you had to do is yours to plan: say what you do for this customer.',
  why: 'Hearing how much there is to do, the customer learns that they come after all of it.',
  source: ['seed 000', 'seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    // People who have no hand free.
    '(run|rushed) off (their|our|his|her|my) feet': ['[The bakers were rushed off their feet].'],
    'all hands (were|are|was|is|have been|had been)? (on deck|to the pump|to the pumps)': [
      "[It's been all hands on deck here].",
    ],
    '(flat out ($|since|all|these|this|for|and|so)|up to (our|their|my|his|her) (eyes|ears|necks|neck|eyeballs))': [
      "Hi Jude, [the team's been working flat out since Friday].",
      "[We're up to our ears in returns].",
    ],
    '(a lot|lots|plenty|enough|loads|so much|too much|quite a bit) on (their|our|his|her|my) (plate|plates|desk|desks|hands|table)':
      ['[I have a lot on my plate this month].'],
    '($staff|they|he|she|department|office|desk|phones|workshop|studio|lab|depot|branch|ward) .{0,5} {be} .{0,2} (busy|occupied|tied up|preoccupied|overloaded|overworked|stretched|swamped|jammed|rammed|overstretched)':
      [],

    // A time like no other.
    '($month|mondays|fridays|saturdays|sundays|weekends|summer|summers|autumn|spring|winter|lunchtime|evenings|mornings) {be} (always|just|simply|of course)? (our|a|an|the|so|very|really|absolutely)? .{0,1} (busy|mad|crazy|manic|hectic|chaotic|busiest|madness|mayhem|heavy|nightmare)':
      ['[October is simply mad in the orchard shop].'],
    [`with (the|our|a|an|two|three|all|this|so many) .{0,2} ${event} .{0,2} (on|going on|in town|in full swing|letting out|coming up|around the corner|under way|underway|at the moment|right now|starting)`]:
      ['[With the regatta festival on, nobody reached our jetty].'],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    ...INSTRUCTION,
    '(server|servers|system|systems|line|lines) .{0,3} (overloaded|jammed)',
    '(area|street|road|car park|parking) .',
  ],
  rewrites: [
    weOrI("You shouldn't have had to wait, and we'll {do this} by {day and time}"),
    weOrI("We took on more than we could handle, and we're sorry that you had to wait"),
  ],
  allows: ['Hi Sid, our servers are overloaded.', 'The road behind our branch is busy on market days.'],
});
