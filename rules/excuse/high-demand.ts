import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'How many others there were is yours to plan for; this customer waited alone.',
  why: 'A large number offered as a reason makes one person’s wait look small.',
  source: ['seed 000', 'seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    '(a|the|our|this|large|huge|some|current) .{0,1} (backlog|backlogs)': [
      '[We still have a backlog of orders from the holidays].',
    ],
    '(high|higher|heavy|heavier|huge|large|larger|unusual|unusually|record|unprecedented|increased|increase in|extreme|extremely|overwhelming|sheer|massive|sudden|exceptional|bumper|growing|surge in|spike in|peak in|enormous|immense) .{0,2} (volume|volumes|demand|traffic|influx|rush|load|occupancy|workload|turnout|interest|uptake|popularity)':
      [],
    '(high|higher|large|larger|huge|sheer|unusual|record|increased|overwhelming|growing|great|vast|unprecedented|exceptional|unexpected|enormous|massive) (number|numbers|amount|quantity|volume) of .{0,2} (request|requests|calls|orders|emails|messages|inquiries|guests|customers|parties|groups|events|tickets|contacts|reports|visitors|applications|claims|bookings|users|players|cases|passengers|people)':
      [
        "Hi Fay, [we're seeing a much higher volume of claims than usual].",
        "[There's been a huge number of calls since the storm].",
      ],
    'demand .{0,6} (unprecedented|exceptional|overwhelming|extraordinary|enormous|huge|high|higher|risen|increased|doubled|tripled|exceeded|exceeds|outstripped|outstrips|surpassed|went past|went through)':
      ['[Demand for the second batch was enormous].'],
    '(we|i|they|team|teams|office|department|desk|staff|colleagues|nurses|agents) .{0,2} {receive|handle|process|answer|get|deal|welcome|host|see|carry} (with)? .{0,3} ($figure|hundred|thousand|thousands|hundreds|dozens|tens) .{0,4} (in|per|a|an|every|each|this|over|at|within) .{0,4} (day|week|fortnight|month|period|hour|night|weekend|season|days|weeks)':
      ['[I get hundreds of emails a day].'],
    '(higher|larger|more|heavier) than (normal|usual|expected|average|anticipated) .{0,1} (call|calls|volume|volumes|demand|wait|number|traffic|contact|email|emails|requests|orders|workload)':
      [],
    '(nobody|no one|none of us|(we|i) (did not|never|could not|had not)) .{0,1} {see|expect|anticipate|predict|foresee|imagine|forecast|reckon} .{0,2} (so many|this many|that many|such|quite so|the response|the demand|the rush|the interest|the numbers|$figure)':
      ['[Nobody expected so many walkers in one weekend].'],
    '(everyone|everybody|half of|half the|most of|the whole|whole|entire) .{0,4} {order|call|ring|want|ask|book|try|turn|log|check|arrive|come|send|decide|have/past} .{0,6} (same (minute|time|day|idea|moment|hour|evening|week)|at once|all at once)':
      ['[Everyone wanted their keys at the same time].'],
    '(very|such|extremely|really|exceptionally|so) (large|busy|full) .{0,1} (change over|changeover|turnover|house|event)':
      ['[We had a very large changeover].'],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    '(proportion|share|percentage|fraction|majority) (of|that|which)',
    '$becauseOf .',
  ],
  rewrites: [
    weOrI("You waited far longer than you should have, and we'll {do this} by {day and time}"),
    weOrI("We should have been ready for that, and we're sorry that you had to wait"),
  ],
  allows: [
    'Demand for the class was high, so we have added a second one in June.',
    'I have refunded the fee; we had a backlog of returns.',
    'Due to high call volumes, nobody picked up.',
  ],
});
