import type { Expression } from '../../rule';

/** A word or two that do not shift to somebody else. */
const WE_STILL = '(!(you|he|she|they|that|courier|carrier|bank|not))?';
const DONE_BY_US = `(we|i) (have|had|also|then|just|still|even|clearly)? !(see|saw|hear|heard|notice|noticed|understand|note|noted|know|think|apologize|regret|believe|find|found|can|will|would|could|should|do|did|fixed|corrected|replaced|exchanged|like|realize|learned) ${WE_STILL} ${WE_STILL} ${WE_STILL}`;
const OUR_THING =
  '(app|update|release|version|build|system|software|server|servers|site|website|page|form|check|filter|scanner|routing|label|run|job|script|code|letter|email|text|template|planner|scheduler|desk|office|branch|station|shop|store|depot|warehouse|workshop|kitchen|colleague|colleagues|agent|driver|engineer|fitter|surveyor|porter|receptionist|team|staff|crew|night porter|label run|fraud check|mail job)';
const POOR =
  '(poor|bad|sloppy|careless|rubbish|shabby|weak|lazy|wrong|unfair|mean|silly|stupid|daft|clumsy|disrespectful|cheeky|stingy|greedy|rude|dumb|foolish|short sighted)';

/** We did it wrongly, left it undone, or call it bad: in the words of any trade. */
export const SLIPS: Expression[] = [
  // We did one thing instead of another, or to the wrong one.
  '(we|i) (have|had|then|also|wrongly|just)? {send|tell|quote|charge|ship|book|deliver|post|put|pack|pick|enter|type|use|order|write|print|fit|sell|bill|call|key|load|pull|route|transfer|count|read|cut|bake|cook|paint|serve|set|close|open|ring|deduct|debit|move|click|tick|park|store|take/past} .{1,7} instead of',
  `${DONE_BY_US} (wrong|wrongly|incorrectly|too (early|late|soon))`,
  '(in|from|on|to|into|off|under|with) the wrong (shelf|box|bag|belt|bin|file|inbox|queue|list|page|date|day|name|address|account|room|table|drawer|rack|van|lorry|truck|pile|folder|number|line|column|field|size)',
  // We did not do what had to be done.
  '(we|i|nobody|no one|none of us) (had|did|have|has) (not|never) (then|once|even|properly|actually|quite|really)? !(receive|received|find|found|see|seen|hear|heard|get|got|intend|intended|mean|meant|want|wanted|know|known|think|thought|feel|felt|forget|forgotten|believe|have|had|notice|noticed|need|needed|been|any|ask|asked|agree|agreed|say|said|take|taken|sell|sold|charge|charged|recognize|identify|experience|experienced|refuse|refused|seem|that|cause|caused|recommend|claim|claimed|promise|promised|look|change|changed|own|detect|encounter)',
  '(we|i) never (then|actually|once|properly)? #PastTense',
  `our (own|new|last|latest|old|weekend|night)? (!(courier|couriers|carrier|supplier|partner|partners|provider|bank|contractor))? ${OUR_THING} (had|then|also|simply|wrongly|still|has|have|is|was|were|knew and|here)? (never|did not|had not|has not|have not|were not|was not|ignored|skipped|wiped|overwrote|deleted|dropped|lost|rejected|rejecting|missed|pulled|forgot|failed|sent|charged|charging|billed|froze|crashed|broke|left|locked|blocked|swallowed|misread|mixed|doubled|typed|entered|hung|let|told|put|gave|cancelled|canceled|booked|attached) !(receive|find|see|at|responsible|available|able|aware|affected|to)`,
  'your .{1,4} should (not|never) (just|simply|ever|of course)? have !(arrived|affected)',
  '(which|and|but) .{0,2} (it|they|he|she|that|this) (really|clearly|plainly)? should (not)? have (been)? ($|, )',
  // It was done by us.
  '(was|were|been|got) (then|also|wrongly|simply)? {switch|turn|close|cancel|delay|lock|block|overlook|file|assign|forget|disconnect|delete|ignore|print|post|fit|set|key|move|swap|leave|tick|mark|count|charge|bill|route|handle|mishandle|misread|load|store|scan|double|drop/past} .{0,5} by (us|me|a colleague of mine|one of us|one of our .|somebody here|someone here|my colleague)',
  // What it was: ours, and poor.
  `${POOR} (service|work|show|form|communication|planning|job)? (of|from|by|on) (us|me|our part|our side|my part)`,
  `(that|this|it|which) (is|was) (just|simply|really|very|so|plainly)? (not)? (kind|fair|right|acceptable|good enough|disrespectful|unkind|unfair|wrong|careless|thoughtless|dishonest|sloppy) (of us|of me|and (i|we|as)|, (i|we|and)|to you)`,
  '(our|my) (picking|packing|booking|typing|billing|planning|own|stupid|silly|big|fat|terrible)? (screw|screwup|goof|slip|blunder|cock|boob|clanger|foul|muddle|mess|error|mistake)',
  '(i|we) (am|are|was|were|feel) .{0,3} (ashamed|mortified|embarrassed)',
  '(none|not one) of us !(can|could|want|wants|like|likes)',
  '(that|this|it|which) (is|was) (simply|just|very|really|plain)? (poor|sloppy|careless|shabby|disrespectful|thoughtless|shoddy) (and|from|$|, )',
  '(you are|you were) (quite|absolutely|completely|perfectly|entirely|of course|so|totally)? (right|correct) .{0,3} (we|i|our|the .) !(will|can|are|am|would|could|do|is|understand|see|that|want)',
  '(you are|you were) (quite|absolutely|completely|perfectly|entirely|of course|so|totally)? (right|correct) .{0,4} (the|our) .{1,3} (is|was|are|were) (wrong|broken|faulty|misleading|out of date|not)',
  '(i|we) (missed|forgot|overlooked|misread|mistyped|mislaid|botched|bungled|muddled|skipped) (you|your|his|her|it|that|this|one|the|to|a)',
  '(we|i) (have|had)? left .{1,4} (running|on|off|out|open|unlocked|in|behind|unanswered|unread) (in|on|overnight|the|for|at|when|after|and)',
];
