import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This tells the customer what they saw. Take their words, then explain.',
  why: 'Renaming what the customer met tells them that they cannot judge it.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: [
    'what you .{0,3} (got|saw|see|heard|hear|felt|noticed|received|smelled|tasted|read|describe|describing|experienced|are seeing|seeing|call|are calling|refer to) (is|was|are|were) .{0,2} (simply|actually|just|only|in fact|really|probably|most likely|merely|called|an|the|not|condensation|known)',
    'what (looks|looked|seems|seemed|appears|appeared|feels|felt|sounds|sounded) (like|to be|to you)? .{0,6} (is|was) .{0,1} (often|usually|actually|in fact|simply|just|only|really|the|a|not)',
    'the (smell|noise|sound|stain|stains|mark|marks|color|taste|dust|insects|bugs|spots|hair|music|voices|shouting) (that)? you .{0,2} (refer|refering|referring|mention|mentioned|noticed|heard|saw|describe|describing|experienced) .{0,2} (is|was|were|are|must|comes|came) .',
  ],
  unless: [
    '(i|we) .{0,1} (know|understand|see|realize|imagine|appreciate) .',
    '$forward',
    'what you .{0,3} (got|saw|received|experienced|describe) (is|was) .{0,2} not .{0,2} (good|acceptable|what|how|ok|okay|right|the standard|up)',
    '(wrong|mistake|our fault|sorry|apologize|unacceptable|terrible|awful|no excuse|should)',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'You met {what the customer met}, and I would like to ask {your question}',
      we: 'You met {what the customer met}, and we would like to ask {your question}',
    },
    {
      i: 'Thank you for telling me how this went, and what I see here is {the fact}',
      we: 'Thank you for telling us how this went, and what we see here is {the fact}',
    },
  ],
  flags: {
    '[What you heard was just the ice machine].':
      'You met [what the customer met], and we would like to ask [your question].',
    '[What looks like a stain is actually the grain].':
      'You met [what the customer met], and we would like to ask [your question].',
    '[The smell you noticed comes from the polish].':
      'You met [what the customer met], and we would like to ask [your question].',
  },
  allows: [
    'What you describe is terrifying, and I am sorry.',
    'What you got was not what you paid for.',
    'Could you tell me what the noise sounds like?',
  ],
});
