import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This shows the customer the door. Say what you can do for them here.',
  why: 'Told to go elsewhere, the customer goes, and says why.',
  source: ['seed 004', 'customerservicelife.com'],
  evidence: 'practice',
  match: [
    '(maybe|perhaps|then|suggest|recommend|think|possibly|believe|consider|advise|might|would) .{0,6} (another|different|other|chain|bigger|city) .{0,1} (hotel|place|provider|app|shop|bank|restaurant|airline|company|store|school|gym|salon|clinic|campsite|service|plan|property|operator|club) .{0,5} (suit*|correct|right|better|suited|appropriate|happier|prefer*|choose|choice|fit)',
    '(free|welcome) to (go|take|leave|look|switch|try|book|shop|eat|contact|seek|use|find|choose|move|complain) .{0,4} (elsewhere|another|competitor|competitors|somewhere else|other|ombudsman|regulator|lawyer|business|wherever)',
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
