import { defineRule, weOrI } from '../defineRule';
import { WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  message: 'This tells the customer what they saw. Take their words first, then explain.',
  why: 'Renaming what they saw or heard tells the customer that they can’t judge it.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: {
    'what you .{0,3} (got|saw|see|heard|hear|felt|noticed|received|smelled|tasted|read|describe|describing|experienced|are seeing|seeing|call|are calling|refer to) (is|was|are|were) .{0,2} (simply|actually|just|only|in fact|really|probably|most likely|merely|called|an|the|not|condensation|known)':
      [
        '[What you heard was just the ice machine].',
        "I've asked the porter, and [what you heard was just the boiler].",
        '- [What you saw was only dust]',
      ],
    'what (looks|looked|seems|seemed|appears|appeared|feels|felt|sounds|sounded) (like|to be|to you)? .{0,6} (is|was) .{0,1} (often|usually|actually|in fact|simply|just|only|really|the|a|not)':
      ['[What looks like a stain is actually the grain].', '[What seems like a crack is really the grain].'],
    'the (smell|noise|sound|stain|stains|mark|marks|color|taste|dust|insects|bugs|spots|hair|music|voices|shouting) (that)? you .{0,2} (refer|refering|referring|mention|mentioned|noticed|heard|saw|describe|describing|experienced) .{0,2} (is|was|were|are|must|comes|came) .':
      [
        '[The smell you noticed comes from the polish].',
        "[The stain you mention is from the wood], and it's harmless.",
      ],
  },
  unless: [
    ...WAY_FORWARD,
    'what you .{0,3} (got|saw|received|experienced|describe) (is|was) .{0,2} not .{0,2} (good|acceptable|what|how|ok|okay|right|the standard|up)',
  ],
  span: 'clause',
  rewrites: [
    weOrI("You {noticed this}, and we'd like to find out why"),
    weOrI("We'll find out what it was and write to you by {day and time}"),
  ],
  allows: ['What you got was not what you paid for.'],
});
