import { defineRule, weOrI } from '../defineRule';
import { AMENDS, OWNED, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'The price doesn’t make it right. Start from what they should have had.',
  why: 'Being told that they get what they paid for tells the customer that they don’t count.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    'you get what you .{0,1} (pay|paid)': ['[You get what you pay for].'],
    'you .{0,1} (booked|chose|selected|bought|purchased|picked|ordered|paid for|opted for|went for|took) .{0,4} (cheapest|lowest|basic|budget|economy|saver|standard|discounted|entry level|promotional)':
      ['[You booked our cheapest room].', "I've passed on your letter, but [you chose the cheapest fare]."],
    '(rate|room|package|fare|ticket|plan|subscription|cabin|seat|tier|category|option|type|bundle) .{0,2} you .{0,1} (booked|chose|selected|purchased|bought|opted|reserved|have|paid) .{0,2} (not|only|is|was|comes|excludes)':
      [],
    '(is|are|was|were|being) .{0,2} (cheapest|lowest priced|lowest|basic|budget|economy|cheaper|entry level|no frills|low cost|two star|three star|2 star|3 star|self service|limited service) .{0,1} (room|rooms|rate|fare|ticket|plan|category|option|type|hotel|hostel|property|airline|product|model|phones|version|line|store|service|guesthouse|tier)':
      ["[It's a budget airline], and seats are small."],
    '(for|at) (this|that|such a|such|the|these|our) .{0,2} (price|prices|rate|money|fare|price point|tariff|rates) (range|level|bracket|category|point|one|you|we|people|it|can|there|paid|i)':
      ['[At this price point you cannot hope for silk].', "[For this price you can't expect a sea view]."],
    '(we are|this is|it is|we) #Adverb? not (a|an|the)? .{0,2} (luxury|five|four|star|5|4|chain|palace|ritz|hilton|resort|boutique|amazon|spa|full service|restaurant|corporation|multinational|supermarket)':
      ['[We are not a five star hotel].', "- [We're not a luxury hotel]"],
  },
  unless: [...OWNED, ...WAY_FORWARD, ...AMENDS, '(price|rate|fare|money) .{0,2} (should|deserve|must)'],
  span: 'clause',
  rewrites: [
    'Whatever you paid, you should have had {what you paid for}',
    weOrI("We're sorry about {what went wrong}; it wasn't good enough at any price"),
  ],
  allows: ['At that rate you should still have had hot water.'],
});
