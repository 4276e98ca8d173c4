import { defineRule, weOrI } from '../defineRule';
import { AMENDS, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  message: 'This sets a colleague’s word against the customer’s. Ask for their account first.',
  why: 'Quoting the other side tells the customer whose word counts here, and it is not theirs.',
  source: ['seed 004', 'Matzat & Snijders 2012'],
  evidence: 'practice',
  match: {
    '($employee|he|she|they) #Adverb? ({swear|insist|assure|maintain}|confirm|confirms|confirmed|is adamant|are adamant|was adamant) (to|us|me)? (that|he|she|they|the|it|there|you|your|everything|nothing|nobody|all) .{0,4} (was|were|has|have|had|did|never|not|stood|knocked|rang|called|waited|left|handed|gave|told|explained|offered|behaved)':
      [
        '[The courier swears that he rang the bell twice].',
        "I've rung the garage, but [the mechanic insists that he told you].",
      ],
    '($employee|he|she|they) (has|have|had)? ({put|note|record|log|state|report|recall|remember|say|write|explain}|advises|advised) (us|me|down)? that? (he|she|they|there|it|everything|nothing|the|you|your|nobody|noone) .{0,3} (was|were|had|did|never|stood|waited|knocked|rang|called|left|delivered|handed|offered|refused|declined)':
      ['- [Our driver says he knocked twice]', "[The team remembers it differently, and I wasn't there]."],
    '{tell|remember|recall|see|describe} (it|this|that|things|events|the .{0,2}) a? (bit|little|rather|somewhat|quite|very)? differently':
      ['I spoke to the waiters and [they remember it quite differently].'],
    '(your|his|her|their|one) word against .': ['[It is your word against hers].'],
    'according to (our|the|my|his|her|their) .{0,2} $employee .': [
      '[According to our technician, the boiler was fine].',
    ],
  },
  unless: [
    ...WAY_FORWARD,
    ...AMENDS,
    '(forgot|missed|wrong|mistake|wrongly|should have|too late|apologize|apologies|exactly as you|as you say|you are right|you were right)',
  ],
  span: 'clause',
  rewrites: [
    weOrI("We've heard our colleague's side, and we'd like to hear yours"),
    {
      i: "I wasn't there, so please tell me {what was said}",
      we: "We weren't there, so please tell us {what was said}",
    },
  ],
  allows: [],
});
