import { defineStep } from '../defineStep';
import { ALONGSIDE } from './empathy/alongside';

const FEELING =
  '(frustrat*|disappoint*|upset*|annoy*|stress*|worr*|anxi*|anger*|angry|inconvenient|unpleasant|distress*|infuriat*|madden*|dishearten*|alarm*|scary|scared|embarrass*|exhaust*|painful|awful|awfull|horrible|unsettl*|frighten*|terrif*|humiliat*|hurt*|furious|livid|raging|fuming|heartbreak*|gutted|miserable|rotten|nightmare|ordeal|shaken|betrayed|unfair|nerve*|dreadful|irritat*|aggravat*|outrag*|exasperat*|troubl*|disconcert*|bummer|tough|unnerv*|shock*|discourag*|tiring|uncomfortabl*|grim|gutting|daunting|distraught)';
const STRONG =
  '(frustrating|disappointing|upsetting|annoying|stressful|worrying|infuriating|maddening|exhausting|awful|horrible|unpleasant|disheartening|distressing|nerve*|scary|frightening|terrifying|humiliating|heartbreaking|rotten|miserable|dreadful|exasperating|horrendous|unsettling|alarming|gutting|shocking|a nightmare|no fun|tough|heart wrenching)';
const STATE =
  '(upset|frustrated|annoyed|disappointed|angry|worried|furious|livid|raging|fuming|mortified|exhausted|cross|devastated|gutted|concerned|scared|anxious|hurt|mad|stressed|shouting|shouting too|the same|let down|unhappy|irritated)';

export default defineStep({
  label: 'Name what the customer feels',
  why: 'People calm down when they see that their feeling was understood and taken as reasonable.',
  source: ['seed 000', 'seed 002', 'seed 003', 'Min 2020'],
  match: [
    // We understand the feeling.
    `(we|i) .{0,3} {understand|appreciate|imagine|see|realize|recognize|acknowledge|sense} .{0,8} ${FEELING}`,
    `(we|i) .{0,2} (know|tell|hear|get) (it|that|this|how|what|you|being|waiting|the|your|from) .{0,6} ${FEELING}`,
    '(can|do|could|completely|totally|fully|entirely|certainly|absolutely) .? (see|understand|appreciate|get) (why|how) you',
    '(see|understand|get) (completely|totally|fully)? (why|how) (you|it|this|that) (is|are|was|were|feel|felt|stings|must|would) .{0,2} (at the end of your tether|stings|$upset)?',
    '(we|i) (can|do) (only|well|just)? (imagine|guess) (how|what) (you|that|it|those|this|your)',
    '(know|note|noted|acknowledge|sense|recognize|share|understand|appreciate|feel|hear) your .? (frustration|disappointment|annoyance|anger|worry|pain|upset|distress|stress)',
    '(certainly|completely|fully|totally|can) understand your (concern|concerns)',
    '(we|i) (do|totally|completely|really)? get it',
    '(understand|see|appreciate) (the|how|what) .{0,2} (frustration|disappointment|stress|worry|important|this feels|this means)',
    '(we|i) .? get (it)? that you (did|felt|feel|were|are|do) (not)? .{0,2} (safe|let down|ignored|welcome|heard|upset)',
    '(being|know being|understand a|know a|know that a) .{0,5} (is a pain|wear|worst|nightmare|no fun|cannot wait|not something)',
    '(know|understand) .{1,4} (is the worst|is the last thing|is a big deal|is not something)',
    'not what (anyone|anybody|you|you would) .{0,2} (want|wants|need|needs|wanted|needed|hoped)',
    // The thing itself is hard to bear.
    `(that|this|it|which|what .{1,3}|must) .? (be|is|was|sounds|feels|felt|must be|must have been|must feel|must have felt) (so|really|very|truly|all|such|just|pretty|extremely|incredibly|quite|certainly|an|a|too)? ${STRONG} !(to|that|weather|news)`,
    `(that|this|it|which|what .{1,3}) .? (be|is|was|sounds|feels|felt|must be|must have been|must feel|must have felt) (so|really|very|truly|all|such|just|pretty|extremely|incredibly|quite|certainly|an|a|too)? ${STRONG} $`,
    `(is|are|was|were) (so|really|very|truly|just|pretty|extremely|such)? (frightening|terrifying|humiliating|heartbreaking|nerve*|awful|infuriating|stressful|maddening|exhausting)`,
    `(certainly|definitely|truly|really)? sounds (so|very|really|incredibly|like a)? ${STRONG}`,
    `(is|was|what|such|that is) (a|an|no) .{0,2} (rotten|horrible|awful|miserable|dreadful|lousy|nasty|stressful|frightening|rough|rubbish|terrible) (way|thing|day|evening|night|start|morning|surprise|moment|situation|position|week|feeling)`,
    '(must|would|could|should|may) have (been|felt) .{0,3} (hard|difficult|painful|confusing|a shock|lonely|$upset|stressful|frustrating|worrying|awful|upsetting|scary|disappointing)',
    '(not|hardly) (a|the|very|an)? .? (pleasant|easy|fun|nice|welcome|comfortable) (situation|position|way|thing|surprise|for you|night|wait|experience|to)',
    '(is|was) not (ok|okay|nice|fun)',
    '(losing|lost|missing|waiting) .{1,5} (really|truly)? (sucks|stinks|hurts|stings|is the worst)',
    'the worst (one|thing|day|time) (to|for)',
    'reading (this|that|it) was hard',
    // We would feel the same.
    `(we|i) would (have)? (also|probably|certainly|not|been|be|feel|felt|be just as)? (be|been|feel|felt)? (just as|just|also|so|too|very|absolutely|really)? ${STATE}`,
    '(we|i) would have (screamed|cried)',
    'would have kept (me|us|anyone|anybody) awake',
    '(you|you have|you had) (have|had)? every (right|reason) to (be|feel|complain|ask|write)',
    '(we|i|anyone|anybody|me|us) .{0,6} in your (shoes|place|position)',
    '(do not|cannot|would not) (blame you|expect you to be anything but)',
    '(no wonder|understandably|rightly|rightfully) (you|frustrated|upset|angry|disappointed)',
    'your (frustration|disappointment|anger|annoyance|worry|concern|reaction) (is|are|was) (completely|totally|entirely|perfectly|more than)? (understandable|justified|valid|fair|reasonable)',
    '(feel|felt) (for you|bad about|awful about|awfull about|terrible about|your pain)',
    '(our|my) (heart|hearts) (goes|go|went)',
    '(deeply|truly|very|really|are|am|so) saddened',
    'have (every)? sympathy (for|with) (you|your)',
    ...ALONGSIDE,
  ],
  unless: [
    'understand that (you were not|this is our|it is (hard|difficult) for us)',
    'if you (are|were|feel|felt)',
    '^ please understand',
    '(disappointing|sad|upsetting|saddening) (to|for us)',
    '(we|i) (are|am|were|was) .? (disappointed|upset|concerned|worried|shocked) (to|by|that|about)',
    '(sorry|regret|apologize) .{0,3} (you|that you) (are|were|feel|felt)',
    'can upset',
    '(we|our|my|which) .{0,2} (is|was|are) embarrassing',
    '(any|no) (worry|worries|concern|concerns|stress|upset|trouble|frustration|disappointment|distress)',
    '(do|please|there is) (not|no) (worry|need)',
    'saddens us',
    'to (better)? understand your',
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
  ],
  absent: [
    'I understand that you were not satisfied with the fit.',
    'Please understand that this is hard for us.',
    'We are happy to hear that.',
    'I see that the parcel left on Monday.',
    'It is disappointing to read your comments.',
    'We would like to better understand your concerns.',
  ],
});
