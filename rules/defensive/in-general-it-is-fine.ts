import { defineRule, weOrI } from '../defineRule';
import { AMENDS, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'How it is in general doesn’t answer how it was this time.',
  why: 'A general standard set against one bad experience says that the customer is mistaken.',
  source: ['seed 004'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    '^(all|each|every) of? our #Adjective? #Noun .{0,3} (have|has|are|is|come|comes|feature|include|includes|undergo|receive)':
      ['[All our rooms have a fan].'],
    '(assure|reassure) you .{0,2} (our|all|every|each|the) .{0,5} (is|are|has|have|do|does|was|were|undergo|follow)': [
      '[I can assure you that our drivers are careful].',
    ],
    '(our|the|all) .{1,4} (is|are|get|gets|being) .{0,2} (cleaned|checked|inspected|maintained|tested|serviced|trained|monitored|vetted|sanitized|reviewed|washed|changed|updated|disinfected|refreshed|audited|refilled|calibrated|drained|weighed|emptied) .{0,4} (regularly|daily|thoroughly|every|each|weekly|frequently|constantly|carefully|between|monthly|annually|twice|once|several times|by two|at #Value)':
      [
        '[Our ovens are checked every morning].',
        "I've moved you to cabin 9, but [all our cabins are cleaned every morning].",
        '[All our boats are checked every spring], and the blue one is from 2019.',
      ],
    'our .{1,3} (visits|inspects|checks|cleans|services|comes|tests|reviews) .{0,5} (regularly|daily|weekly|monthly|annually|yearly|every|each|twice)':
      ['[Our electrician visits twice a year].'],
    'there (is|are) #Adverb? (plenty|ample|lots|numerous|sufficient) of? .{0,1} (water|staff|space|parking|seats|seating|options|choice|choices|time|light|towels|sockets|signs|stock|room|rooms|toilets|lifts|chargers|tills|drivers|alternatives)':
      ['[There is plenty of parking nearby].', '- [There are plenty of towels by the pool]'],
    '(you are|one is|guests are|customers are) always (able|welcome|free) to': ['[You are always welcome to ask].'],
    '(every|each|all) .{0,2} (guest|guests|customer|customers|user|users|order|orders|room|rooms|parcel|parcels|report|reports|claim|claims|claims|case|cases|passenger|passengers|item|items) .{0,2} (gets|get|receives|receive|is|are|has|have) .{0,2} (same|treated|checked|informed|given|equal|option|choice|judged|looked|assessed|reviewed|handled|inspected)':
      [],
    '(we|i) .{0,1} (always|never|only ever) (inform|tell|ask|check|clean|explain|advise|warn|use|sell|serve|charge|send|ship|inspect|recommend|provide|offer|refuse|ignore) (all|every|our|each|the|anyone|anybody|people|fresh|it|them|that|customers|guests)':
      [],
    '(you are|your|guests are) (more than|most|very) welcome to (walk|use|enjoy|choose|request|upgrade|take|ask)': [
      '[Guests are most welcome to use the pool].',
    ],
    '(drivers|staff|employees|colleagues|agents|technicians|couriers|partners|team|crew) (make|makes|take|takes|do|does) .{0,3} (effort|care|best|everything)':
      ['[Our drivers take good care of everything].'],
  },
  unless: [
    ...WAY_FORWARD,
    ...AMENDS,
    '(dedicated|committed|working|passionate|determined|here|aware|looking|sorry)',
    '(now|changed|new|future|will|since then|since yesterday|since today)',
    '(yours|mistake|wrong|missed|forgot|failed|was not|were not|did not|should)',
    '(quality check|accredited|before (leaving|they leave)) .',
  ],
  span: 'clause',
  rewrites: ['This time {it went wrong}', weOrI("We'll have this checked and tell you the result by {day and time}")],
  allows: [
    'Our ovens are checked every morning and yours was missed.',
    'I can assure you that the whole team is sorry about your cake.',
  ],
});
