import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This takes sides against the customer. Thank them for telling you, then ask.',
  why: 'Words of doubt tell the customer that they are not believed.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: [
    // You claim, allege, suggest …
    'you (claim|claimed|allege|alleged|purport|insist|insisted|assert|asserted|supposedly|allegedly|purportedly)',
    '(allegation|allegations|accusation|accusations|assertion|assertions|insinuation|insinuations)',
    '(the|your|this|these|any) (alleged|supposed|purported|so called) .',
    // If it is true …
    '(if|whether|should) .{0,1} (what you .{1,3}|this|that|it) .{0,2} (is|was|be|were|did|really|actually|indeed) .{0,1} (true|correct|accurate|happened|happen|occurred|occur)',
    // He would never …, it is hard to believe …
    '(i am|we are) #Adverb? (sure|certain|confident|convinced) .{0,3} (he|she|they|staff|colleague|team|agent|driver|manager|nobody|waiter|nurse) .{0,2} (did|was|were|would|meant|only|must|never)',
    '(hard|difficult|impossible) .{0,2} to believe',
  ],
  unless: [
    'not .{0,1} (doubt|question)',
    'believe .{0,3} (we|our) .',
    '(insurance|warranty|file|open|opened|submit|submitted|start|make|process|processing|filed|refund|expense) .{0,4} (claim|claims)',
    '(claim|claims) (number|form|reference|process|team|department)',
    '(without|no|beyond) .{0,1} (doubt|question)',
    '(you|customers) can claim',
    'your .{0,1} (claim|claims) .{0,3} (approved|paid|accepted|received|processed|open)',
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
    '[We take accusations like these seriously].':
      'Thank you for telling us how that was for you, and please tell us [the detail you need].',
    '[If this really happened, it was against the rules of the house].':
      'Thank you for telling us how that was for you, and please tell us [the detail you need].',
  },
  allows: [
    'You can claim the cost of the taxi from us.',
    'I have opened an insurance claim for you.',
    'I am sure that we can fix this today.',
    'There is no doubt that you were right.',
  ],
});
