import type { Expression } from '../../rule';

const HARD =
  '(horrible|awful|terrible|dreadful|rotten|miserable|scary|frightening|horrid|nasty|sickening|wretched|grim|tough|rough|hard|heavy|painful|stressful|exhausting|maddening|infuriating|upsetting|humiliating|distressing|worrying|huge worry|big worry|real worry|nightmare|shock|blow|slap|kick|let down|letdown|lonely|bitter|unfair|unsettling|disheartening|galling|gutting|crushing|horrendous|a pain)';
const ANYONE = '(anyone|anybody|everyone|everybody|nobody|no one|you|a person|people)';
const SHAKEN =
  '(frightened|worried|scared|afraid|anxious|heartbroken|devastated|gutted|furious|livid|upset|angry|cross|annoyed|fed up|in tears|beside yourself)';

/** We put ourselves in the customer's place, or feel for the customer. */
export const ALONGSIDE: Expression[] = [
  // What it must have been like.
  `must (have been|be|have come as|come as) .{0,4} ${HARD}`,
  '(that|this|it|which) must have !(been|gone|come|happened|arrived|slipped|got|had|reached|left|made|taken|fallen) .{0,3} (you|your .)',
  `(is|are|was|were|be) (such|quite|really|just|simply|very|so|truly)? (a|an) .{0,2} ${HARD} .{0,2} (to (open|find|read|be|come|lose|have|hear|see|face)|for (you|your|anyone|anybody|a))`,
  `(is|was) (such|quite|really|just|simply|very|so|truly|absolutely|far)? ${HARD} (with|on top|and (i am|we are|unfair|you|no)|at (that|your|any|this|eight|seven|three|two)|in (your|the middle|that))`,
  // What anybody would want or feel.
  `not (the|a|an|what|how|something) .{0,5} ${ANYONE} (want|wants|needs|need|expects|expect|deserves|deserve|hopes|should have|would want|wish|wishes|looks|dreams)`,
  'the last thing (you|anyone|anybody|(a|your) .{1,2}) .? (need|needs|needed|want|wants|wanted)',
  '(would|will) (make|drive|leave|wear|upset|annoy|worry|frighten|infuriate|scare|hurt|bother) (me|us|anyone|anybody|everybody|everyone) !(know|and|look)',
  '(we|i) would (not)? (have|be|feel|want|expect) .{0,5} (too|as well|myself|ourselves) $',
  `(we|i) would (have been|be|feel|have felt) .{0,4} (${SHAKEN}|tether|wits)`,
  '(we|i) (can|could|cannot|do) (not|only|hardly|barely|scarcely|well|quite)? (even)? (imagine|guess) .{0,1} (the|how|what|being|having|that|losing|opening|finding|standing|your)',
  // We know what it means.
  '(we|i) (do|also|can|certainly|all|completely|both|really|fully)? (know|understand|appreciate|realize|get|recognize|see) how (much|important|hard|difficult|tough|precious|special|badly|horrible|big|awful|stressful|frustrating|annoying|upsetting|worrying|painful|unsettling|confusing|nerve|tiring|maddening|infuriating|disappointing|you (feel|felt|must))',
  'understand your (concern|concerns|worry|worries|upset|feelings)',
  // We feel for you.
  '(deeply|truly) saddened',
  '(feel|felt|feels) (so|really|just|truly|absolutely)? (awful|terrible|dreadful|rotten|sick|horrible|bad) (for|about|that)',
  '(you have|you had|with|had|have) (every|all the) (right|reason) to',
];
