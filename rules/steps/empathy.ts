import { defineStep } from '../defineStep';
import { ALONGSIDE } from './empathy/alongside';

export default defineStep({
  label: 'Name what the customer feels',
  why: 'People calm down when they see that their feeling was understood and taken as reasonable.',
  source: ['seed 000', 'seed 002', 'seed 003', 'Min 2020'],
  match: [
    // We understand the feeling.
    `(we|i) .{0,3} {understand|appreciate|imagine|see|realize|recognize|acknowledge|sense} .{0,8} $emotion`,
    `(we|i) .{0,2} (know|tell|hear|get) (it|that|this|how|what|you|being|waiting|the|your|from) .{0,6} $emotion`,
    '(can|do|could|completely|totally|fully|entirely|certainly|absolutely) .? (see|understand|appreciate|get) (why|how) you',
    '(know|note|noted|acknowledge|sense|recognize|share|understand|appreciate|feel|hear) your .? (frustration|disappointment|annoyance|anger|worry|pain|upset|distress|stress)',
    // The thing itself is hard to bear.
    `(that|this|it|which|what .{1,3}|must) .? (be|is|was|sounds|feels|felt|must be|must have been|must feel|must have felt) (so|really|very|truly|all|such|just|pretty|extremely|incredibly|quite|certainly|an|a|too)? $upsetting ($|!(to|that|weather|news))`,
    `(is|are|was|were) (so|really|very|truly|just|pretty|extremely|such)? (frightening|terrifying|humiliating|heartbreaking|nerve*|awful|infuriating|stressful|maddening|exhausting)`,
    'sounds (so|very|really|incredibly|like a)? $upsetting',
    `(is|was|what|such|that is) (a|an|no) .{0,2} (rotten|horrible|awful|miserable|dreadful|lousy|nasty|stressful|frightening|rough|rubbish|terrible) (way|thing|day|evening|night|start|morning|surprise|moment|situation|position|week|feeling)`,
    '(must|would|could|should|may) have (been|felt) .{0,3} (hard|difficult|painful|confusing|a shock|lonely|$upset|stressful|frustrating|worrying|awful|upsetting|scary|disappointing)',
    '(losing|lost|missing|waiting) .{1,5} (really|truly)? (sucks|stinks|hurts|stings|is the worst)',
    // We would feel the same, and so would anybody.
    `(anyone|anybody|everyone|everybody|all of us) would (have)? (also|probably|certainly|be|feel|felt|been)? (be|been|feel|felt)? (just|also|so|very|absolutely|really)? $angryOrHurt`,
    `(we|i) would (have)? (also|probably|certainly|not|been|be|feel|felt|be just as)? (be|been|feel|felt)? (just as|just|also|so|too|very|absolutely|really)? $angryOrHurt`,
    ...ALONGSIDE,
  ],
  unless: [
    '(any|no) (worry|worries|concern|concerns|stress|upset|trouble|frustration|disappointment|distress)',
    'to (better)? understand your',
  ],
  hollow: [
    // What follows takes it back; "but I have sent a new one" does not.
    '(understand|appreciate|realize|recognize|know|see|get|hear|imagine) .{1,14} (but|however|although|though|yet) (!(i|we|here|it|you|good|please|the)|(i|we|it|you|the) !(have|am|are|will|can|is|has|would|want|do|good|money|refund|engineer|new)|.{0,4} (policy|terms|not|nothing|rules|unable|never|final))',
  ],
  present: [
    'I understand how frustrating it is to wait a week for an answer.',
    'That must have been a stressful evening for you.',
    'You have every right to be angry about this.',
    'I would be upset too.',
    'I can see why you expected more.',
    'Losing a whole evening of photos really sucks.',
    'That must have been a dreadful letter to open.',
    'We know how much a first school photo means.',
    'A leaking tent is the last thing anyone needs on day one.',
    'I can only imagine how that felt.',
    'I feel awful for you.',
    'Anybody would be cross after a week of this.',
    'The whole phone call sounds exhausting.',
    'Finding the clinic closed would have been upsetting.',
    'A flooded kitchen is a nightmare for anyone.',
    'I would have walked out as well.',
    'I am deeply saddened by what happened at the ceremony.',
    'By the fifth call I would be at my wits end.',
    'I know how annoying this is, but I have found your parcel.',
  ],
  absent: [
    'We would like to better understand your concerns.',
    'I know that this is annoying, but that is how it works.',
    'We hear your frustration, however the sale is final.',
  ],
});
