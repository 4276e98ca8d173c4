import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This takes sides against the customer. Thank them for telling you, then ask.',
  why: 'Words of doubt tell the customer that they are not believed.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: [
    'what you .{0,2} (describing|describe|described|saying|say) .{0,2} (not|impossible|incorrect)',
    'you (claim|claimed|allege|alleged|purport|insist|insisted|assert|asserted|supposedly|allegedly)',
    'your .{0,1} (claim|claims|allegation|allegations|accusation|accusations|assertion|alleged|so-called) .{0,1} (that|of|about|is|are|against|were|was|cannot)',
    '(alleged|allegedly|supposedly|purported|purportedly) .',
    '(i am|we are) #Adverb? (sure|certain|confident|convinced) .{0,3} (he|she|they|staff|colleague|team|agent|driver|manager|nobody) .{0,2} (did|was|would|meant|only|must)',
    '(he|she|they|staff|colleague|agent|driver) would never .',
    '(hard|difficult) to believe',
    '(i|we) .{0,2} (doubt|question) .{0,2} (that|whether|your|if|this|you)',
  ],
  unless: [
    '(insurance|warranty|file|open|opened|submit|submitted|start|make|process|processing|filed) .{0,4} (claim|claims)',
    '(claim|claims) (number|form|reference|process|team|department)',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'Thank you for telling me how that was for you, and please tell me {the detail you need}',
      we: 'Thank you for telling us how that was for you, and please tell us {the detail you need}',
    },
  ],
  flags: {
    '[You claim that the box was empty].':
      'Thank you for telling us how that was for you, and please tell us [the detail you need].',
    '[I am sure that she did not mean it].':
      'Thank you for telling me how that was for you, and please tell me [the detail you need].',
    '[It is hard to believe that he said so].':
      'Thank you for telling us how that was for you, and please tell us [the detail you need].',
    '[The alleged damage is not in our photos].':
      'Thank you for telling us how that was for you, and please tell us [the detail you need].',
  },
  allows: [
    'You can claim the cost of the taxi from us.',
    'I have opened an insurance claim for you.',
    'I am sure that we can fix this today.',
  ],
});
