import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This defends your colleague. The customer needs you on their side first.',
  why: 'Vouching for the person who was rude tells the customer that they must have got it wrong.',
  source: ['seed 004'],
  evidence: 'practice',
  match: [
    '($employee|he|she|they) (was|were|remained|stayed|has been|have been) (always|very|nothing but|perfectly|entirely|at all times|only|both|completely)? (polite|courteous|friendly|professional|respectful|calm|kind|attentive|helpful) (to|with|throughout|at|and|during|towards|when|the)',
    '(was|were|is|are) (only|just|simply|merely) (doing|following|carrying out) (her|his|their|the|my|our|what|orders|instructions|procedure|protocol|company)',
    '(is|was) not who (he|she|they) (is|are)',
    '(is|was) not .{0,2} (like|typical of|his|her|in his|in her) (him|her|nature|style|character|way|them)',
    '(not|hardly) (sound|look|seem) like (our|one of|him|her|something|anyone|any of) .{0,3} (guys|staff|team|drivers|people|him|her|us|would|colleague|boys|girls|lads|who works)',
    '(out of|not in) character (for|of)',
    '($employee|he|she|they) .{0,1} (did|does|would) .{0,1} not .{0,1} {mean|intend} (it|to|any|that|this|anything|no|you)',
    '(he|she|they|$employee) .{0,3} (meant|means|intended) (no|well|nothing)',
    'would never (speak|talk|treat|say|lie|steal|be rude|behave|act|shout|intentionally|knowingly|deliberately|ask|tell|refuse)',
    '(can|could) not speak for (him|her|them|the|what)',
    '(sure|certain|confident|doubt) .{0,2} (he|she|they|our $employee|the $employee) .{0,3} (only|just|simply|was|were) .{0,2} (trying|joking|doing|wanted|meant|being|under)',
    '(he|she|they|$employee) (was|were|is|are) (only|just|simply|merely) (trying|joking|doing|following|being|carrying)',
    '(he|she|they|$employee) (acted|behaved|responded|handled|followed|dealt|did) .{0,4} (correctly|appropriately|properly|professionally|right thing|by the book|exactly as|in line|accordance|procedure|procedures|protocol|everything)',
    '(bear|borne|keep|kept|taken) in mind .{0,6} (staff|colleagues|team|reception|job|people|they)',
    '(adviser|advisor|operator|representative|clerk|teller|officer|inspector|employees|colleagues) .{0,1} (acted|followed|complied|behaved|handled|dealt) .{0,4} (correct|correctly|appropriately|properly|professionally|by the book|in line|accordance|procedure|procedures|protocol|process|guidelines)',
    '(best|good|best of) intentions',
    '(has|have) only (done|followed|said|applied) what (he|she|they) .',
    'every confidence (in|that) .',
    '(is|are) known for (her|his|their|being) .',
    '(may|can|might) .{0,2} be (taken|mistaken|misread|misunderstood) (for|as) .',
  ],
  unless: [
    '(and|but) rude',
    'which makes it worse',
    '(not|never) .{0,1} (acted|behaved|handled|followed|act|behave|handle|follow) .',
    '(should have|wrong|mistake|no excuse|not good enough|apologize|our fault)',
    'but (it|that|this|he|she|they|i|we) (was|were|is|should|did|hurt|still)',
    'sorry that',
    'how .{0,4} (handled|behaved|acted)',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'I will speak with {colleague} about {what happened} by {day and time}',
      we: 'We will speak with {colleague} about {what happened} by {day and time}',
    },
    'You should not have been spoken to like that: {what happened}',
  ],
  flags: {
    '[I have known him for years and that is not who he is].':
      'I will speak with [colleague] about [what happened] by [day and time].',
    '[The waiter did not mean it in a bad way].':
      'We will speak with [colleague] about [what happened] by [day and time].',
    '[She was only following procedure].': 'We will speak with [colleague] about [what happened] by [day and time].',
    '[Our guard acted correctly].': 'We will speak with [colleague] about [what happened] by [day and time].',
  },
  allows: [
    'He did not handle this well, and I have told him so.',
    'She meant to call you and forgot, which is on us.',
    'That is not who we want to be, and it was not good enough.',
    'He does not want to keep you waiting.',
  ],
});
