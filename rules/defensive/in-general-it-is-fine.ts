import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'How it generally is does not answer how it was this time.',
  why: 'A general standard set against one bad experience says that the customer is mistaken.',
  source: ['seed 004'],
  evidence: 'practice',
  when: 'recovery',
  match: [
    'our .{0,2} (price|prices|pricing|rates|fees|charges|fares|tariffs) (is|are) .{0,3} (competitive|fair|reasonable|low|lower|cheaper|line|comparable|market|transparent|par|among)',
    '^(all|each|every) of? our #Adjective? #Noun .{0,3} (have|has|are|is|come|comes|feature|include|includes|undergo|receive)',
    '(assure|reassure) you .{0,2} (our|all|every|each|the) .{0,5} (is|are|has|have|do|does|was|were|undergo|follow)',
    'our .{1,4} (is|are) .{0,2} (cleaned|checked|inspected|maintained|tested|serviced|trained|monitored|vetted|sanitized|reviewed|washed|changed|updated|disinfected|refreshed|audited) .{0,4} (regularly|daily|thoroughly|every|each|weekly|after|frequently|constantly|carefully|before|between|monthly|annually)',
    'our .{1,4} (is|are) (regularly|always|thoroughly|constantly|fully|carefully|frequently|routinely|properly|deeply) (cleaned|checked|inspected|maintained|tested|serviced|trained|monitored|vetted|sanitized|reviewed|washed|changed|updated|disinfected|refreshed|audited)',
    'there (is|are) #Adverb? (plenty|ample|lots|numerous|sufficient) of? .',
    '(you are|one is|guests are|customers are) always (able|welcome|free) to',
    '(every|each|all) .{0,2} (guest|guests|customer|customers|user|users|order|orders|room|rooms|parcel|parcels) .{0,2} (gets|get|receives|receive|is|are|has|have) .{0,2} (same|treated|checked|informed|given|equal|option|choice)',
    '(drivers|staff|employees|colleagues|agents|technicians|couriers|partners|team|crew) (make|makes|take|takes|do|does) .{0,3} (effort|care|best|everything)',
  ],
  unless: [
    '(dedicated|committed|working|passionate|determined|here|aware|looking|sorry)',
    '(now|changed|new|again|future|will|since then)',
    '(unhappy|dissatisfied|sorry) .{0,4} all',
  ],
  span: 'sentence',
  rewrites: [
    'What you met was different: {what went wrong}',
    {
      i: 'I will ask {who} to check {what} by {day and time}',
      we: 'We will ask {who} to check {what} by {day and time}',
    },
  ],
  flags: {
    '[All our rooms have a fan].': 'What you met was different: [what went wrong].',
    '[Our ovens are checked every morning].': 'What you met was different: [what went wrong].',
    '[I can assure you that our drivers are careful].': 'What you met was different: [what went wrong].',
    '[There is plenty of parking nearby].': 'What you met was different: [what went wrong].',
  },
  allows: ['Your room has a fan now.', 'Our shop is open every day until six.', 'We will check all the ovens today.'],
});
