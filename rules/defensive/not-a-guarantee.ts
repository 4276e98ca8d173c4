import { defineRule, weOrI } from '../defineRule';
import { AMENDS, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'The small print doesn’t help the customer. Say what they can count on.',
  why: 'They relied on it, and hearing that it was never promised makes the let-down their own fault.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    '(ticket|reservation|booking|fare|order|voucher|membership|subscription|deposit|payment|appointment) (does|do|can) not .{0,1} (guarantee|promise|ensure|entitle|reserve) .':
      ['[A day ticket does not guarantee a place on the boat].', "[Your booking doesn't guarantee a window seat]."],
    '(estimate|estimates|estimated|forecast|guide|guideline|guidance|aim|target|indication|request|recommendation|approximate|indicative|preference|goal|expectation|illustration) .{0,3} (not|rather than|never) .{0,2} (guarantee|guaranteed|guarantees|promise|promises|commitment|reservation|contract|fixed|binding)':
      [
        '[The date is an estimate and not a promise].',
        "I've rung the workshop, but [the date was only an estimate, not a promise].",
      ],
    '(is|are|was|were) .{0,1} (no|not|not a|never|never a) .{0,1} (guarantee|guaranteed|guarantees|promise|reservation|promised) (of|that|to|as|for|against|you|a|the|in|by)':
      ['[A voucher is no guarantee of a table].'],
    '(we|i|nobody|noone|no one|he|she|nowhere do we|at no point) .{0,3} (never|nowhere|did not) .{0,1} (promise|promised|guarantee|guaranteed|claim|claimed|advertise|advertised|commit|committed) .':
      ['[We never promised that it would be ready on Friday].'],
    '(is|are|was|were|being) .{0,1} subject to (availability|change|confirmation|approval|our|the|demand|both|a|fair)':
      [],
    '(may|might|can|could|will|does|do) .{0,1} (appear|look|be|turn out) #Adverb? (different|differently|vary|lighter|darker|smaller|larger) (on|from|than|in|depending|to|under|due)':
      ['[Colors may look different on your screen].'],
    '(does|do|can|may|will|could|might) (vary|differ|fluctuate) (by|from|between|depending|on|with|for|according|slightly|in)':
      ['[Sizes may vary slightly], and the tape is in the box.'],
    '(time|times|date|dates|hours|window|windows|slots|prices|sizes|range|weights|durations|figures|deadline) .{0,4} (is|are|was|were) (an|a|our|all)? (rough|general|non binding|best)? (estimate|estimates|estimated|guideline|guidelines|indication|approximation|target|targets|forecast|indicative|approximate)':
      ['- [Delivery times are estimates]'],
  },
  unless: [
    ...WAY_FORWARD,
    ...AMENDS,
    '(wrong|mistake|sorry|apologize|fault|hide behind|should have|broke|let you down)',
  ],
  span: 'clause',
  rewrites: [weOrI('You relied on {the date}, and we let you down'), weOrI('What we can promise is {a firm date}')],
  allows: [],
});
