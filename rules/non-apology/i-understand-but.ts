import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: '"But" cancels the understanding before it. Let it stand, then say what you can do.',
  why: 'Empathy that ends in "but" sounds like an opening move, not like listening.',
  source: ['SkyVerge support guide', 'Just Not Sorry', 'seed 002'],
  evidence: 'practice',
  when: 'recovery',
  match: [
    '(i|we) .{0,3} (understand|hear|appreciate|see|realize|sympathize|sympathise|empathize|empathise|get) .{0,7} ($upset|$harm|concern|concerns|anger|point|feelings|feel|position|mean|annoying|annoyed|frustrating|inconvenient|stressful|disappointing|upsetting|difficult|hard|coming from) .{0,5} [(but|however|although|though|nevertheless|yet) . .]',
    '(i|we) .{0,1} (hear|understand|feel for|get|sympathize with|sympathise with|feel) (you|it|that) [(but|however|although|though|yet) . .]',
    '(i|we) .{0,1} know .{0,1} (this|that|it|how) .{0,1} (is|was|has been|must be|must have been) .{0,2} (annoying|frustrating|disappointing|upsetting|difficult|hard|inconvenient|stressful) .{0,3} [(but|however|although|though|yet) . .]',
    '(i|we) .{0,1} know .{0,1} you (are|were) .{0,2} $upset .{0,4} [(but|however|although|though|yet) . .]',
  ],
  unless: [
    // A no is the business of but-no.
    '(but|however|although|though|yet) .{0,5} (can not|could not|(am|are|is) (unable|unavailable|closed|full|sold out|limited|blocked|fully booked)|(am|are|is) not (able|possible|allowed|refundable|eligible|covered|available|open)|will not be (able|possible|available)|(do|does) not {offer|accept|refund|cover|replace|have|support|ship|deliver|include|allow|sell|open}|only {support|offer|have|accept|cover|ship|open|sell|deliver/base}|(has|have) been (blocked|closed|cancelled|declined|discontinued)|no longer)',
    '(but|however|although|though) $help',
    '(but|however) (i|we) (am|are) sorry',
    'but also',
    '(nothing|anything) but',
    'not (yet|see|hear|understand)',
  ],
  span: 'to-clause-end',
  rewrites: ['', { i: 'and what I can do is {this}', we: 'and what we can do is {this}' }],
  flags: {
    'I understand your frustration, [but the fare was sold as it is].': 'I understand your frustration.',
    'We appreciate how annoying this is, [however our shop closes at six].': 'We appreciate how annoying this is.',
    'I can see why you are upset [but those are the conditions].': 'I can see why you are upset.',
    'I understand your frustration, [but it was the wind] and as per your note I have sent the green tent.':
      'I understand your frustration, and as per your note I have sent the green tent.',
    "I totally get that you're annoyed, [but these things take time].": "I totally get that you're annoyed.",
    'I know this is frustrating, [but everyone is in the same queue].': 'I know this is frustrating.',
    "- I hear you, [but that's the way the lease is written].": '- I hear you.',
    "We sympathise with your position, [but the fee was on page two], and I've attached that page.":
      "We sympathise with your position and I've attached that page.",
  },
  allows: [
    "I understand your frustration, but I'll have it fixed by 3pm.",
    'I understand your frustration. Your refund is on its way.',
    'I see two orders here, but only one invoice.',
  ],
});
