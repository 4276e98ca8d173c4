import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This shows the customer the door. Say what you can do for them here.',
  why: 'Told to go elsewhere, the customer goes, and says why.',
  source: ['seed 004', 'customerservicelife.com'],
  evidence: 'practice',
  match: [
    '(maybe|perhaps|clearly|obviously|guess|then|probably|simply) .{1,4} not for (you|everyone)',
    '(maybe|perhaps|then|suggest|recommend|think|possibly|believe|consider|advise|might|would) .{0,6} (another|different|other|chain|bigger|city) .{0,1} (hotel|place|provider|app|shop|bank|restaurant|airline|company|store|school|gym|salon|clinic|campsite|service|plan|property|operator|club) .{0,5} (suit*|correct|right|better|suited|appropriate|happier|prefer*|choose|choice|fit)',
    '(maybe|perhaps|clearly|simply|probably|obviously|think|just) .{0,3} not .{0,2} (right|best|good|ideal|correct) (fit|place|choice|product|hotel|app|match|one|shop|salon|gym|restaurant) for (you|everyone)',
    '(maybe|perhaps|possibly) (a|an|the|another|one of) .{0,5} (is|would be|might be|suits|fits) .{0,2} (correct|right|better|suited|suitable|you) .',
    '(better|best|more) (suited|served|off) (to|by|at|with|elsewhere|in|for) .{0,3} (another|other|different|elsewhere|someone|somewhere|hotel|provider)',
    '(free|welcome) to (go|take|leave|look|switch|try|book|shop|eat|contact|seek|use|find|choose|move|complain) .{0,4} (elsewhere|another|competitor|competitors|somewhere else|other|ombudsman|regulator|lawyer|business|wherever)',
    '(take|taking) (your|their) (business|custom) elsewhere',
    '(wish|wishing) you (luck|all the best|every success|well) (with|at|in) (finding|another|your next|your search|a new)',
    '(not|never) (what|who) .{0,1} (we are|our .{1,3} is) (about|for) .',
    '(come|comes) (to us|here) (mostly|mainly|precisely|exactly|for|to) .{0,2} (for|because|the) .',
    '(if you) (want|need|expect|prefer|require|wanted) .{0,6} (then|maybe|perhaps|you) .{0,4} (another|elsewhere|different|other|somewhere|upgrade)',
    'not .{0,2} (our|the) (ideal|usual|target|typical|intended|right) (clientele|audience|guest|guests|customer|customers|market)',
  ],
  unless: [
    '$forward',
    '(pay|paid|booked|found|arrange|arranged|cover|walked) .{0,8} (another|different|other|elsewhere)',
    '(i|we) (will|have|can) .{0,6} (another|different|other) ',
    'if you (would )?rather .{0,6} (refund|help|cost)',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'I would like to keep you as a guest of mine, and what I can do is {your offer}',
      we: 'We would like to keep you with us, and what we can do is {your offer}',
    },
    { i: 'What I can do here is {your offer}', we: 'What we can do here is {your offer}' },
  ],
  flags: {
    '[Perhaps another hotel would suit you better].':
      'We would like to keep you with us, and what we can do is [your offer].',
    '[You are free to take your case to the ombudsman].':
      'We would like to keep you with us, and what we can do is [your offer].',
    '[Please feel free to take your business elsewhere].':
      'We would like to keep you with us, and what we can do is [your offer].',
  },
  allows: [
    'I have booked another hotel for you, and we pay for it.',
    'You can also choose a different color, and we will swap it for free.',
    'Would another day suit you better?',
  ],
});
