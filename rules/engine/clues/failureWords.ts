import type { Clues } from './clues';

// Numbers that people use with a span of time.
const SOME =
  '(half|a|an|several|few|many|couple|one|two|three|four|five|six|seven|eight|nine|ten|twelve|1*|2*|3*|4*|5*|6*|7*|8*|9*)';
const TIME =
  '(min|mins|minute|minutes|hour|hours|hr|hrs|day|days|week|weeks|wk|wks|month|months|year|years|yrs|night|nights)';
const WHEN =
  '(yesterday|last|the|update|this|morning|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|christmas|1*|2*|3*|4*|5*|6*|7*|8*|9*)';

/** Says plainly that something does not work or did not come. */
export const BREAKDOWN: Clues = {
  words: [],
  phrases: [
    '(i|we|you) (can|could) not (log|login|open|access|use|get|connect|pay|sign|reach|load|download|withdraw|book|check|send|make|hear|sleep|even|cancel|delete|find (my|the) (order|account|booking|money))',
    '(do|does|did|will|would|is|are|was|were) not .{0,1} (work|working|load|loading|open|opening|start|arrive|come|turn|connect|pair|sync|respond|responding|let|show|showing|charge|deliver*|accept|receive|match|fit|answer|recognize)',
    '(has|have|had) not .{0,1} (arrived|received|come|been|shown|changed|heard|replied|answered|moved)',
    '(never|not) .{0,1} (arrived|received|came|got (my|the|a|any|it)|delivered|credited|refunded|posted)',
    '(not|unable to) (opening|loading|responding|login|log|connect|register|access|reachable|available|useful)',
    '(stopped|quit) working',
    'having .{0,2} (problem*|issue*|trouble*|difficult*)',
    '(anyone|anybody) else (getting|having|seeing|unable)',
    '(keep|keeps|kept) (on|me)? (logging|getting|saying|asking|crashing|sending|telling|freezing|failing|showing|going|changing|closing|dropping|coming)',
    '{log|kick|lock|cut} .{0,2} out',
  ],
};

/** Says what went wrong. */
export const FAULT: Clues = {
  words: [
    'problem* issue* error* bug bugs buggy glitch* fault* failing fails failed failure* crash* froze freez* lag lags laggy lagging stutter* flicker*',
    'broke broken breaks breaking damag* dent* dented crack* scratch* stain* leak* torn ripped defect* malfunction* warped',
    'wrong* incorrect* inaccurate* mistake* missing missed lost lose loses losing disappear* vanish* gone hole holes',
    'late delay* slow* stuck cancel* canceled cancelled stranded overbook* oversold bumped queue* queued waited waiting',
    'cold lukewarm freezing loud nois* smell* smelled uncomfortable* cramped tiny shabby outdated dated worn dusty sticky stale',
    'unable impossible denied deny decline* declined reject* block* banned locked kicked disconnect* offline outage* logged',
    'expensive overpriced pricey hidden lack* confus* misunderst* difficult* hard unfortunate* unavailable unreliable',
    'drain* dead died hurt* ill sick vomit* poison* allergic injur* burn* burnt flood* soaked stress* suffer* struggl*',
    'inconvenien* pointless* downgrade* negative* worried worry hate* hated shrug* shrugged crying cried corrupt*',
    'complicated misplac* unanswered unresolved suspend* suspension hacked restricted rotten undercooked overcooked raw soggy bland stiff robotic pending glitchy',
    'stopped ages hang* popup popups ads uneven blurry washed doubled unwell lumpy hold unmanned awkward soulless musty shout* shouted yell* scream* expired peeling',
  ],
  phrases: [
    '({fall|come|wear} (out|off|apart|to pieces)|{cut|drop} out)',
    '{take} .{0,1} (ages|forever|too long|much time|time)',
    '(so|very|quite|rather|pretty|bit|little|really|extremely|too) (small|short|thin|tight|dark|dull|dim|old|basic|hot|warm|far|busy|weird|strange|odd|steep|tired|many|much|high|low|heavy|big|large|long|few)',
    '(was|is|were|are|looked|looks|bit|little|rather|but) (tired|dated|weird|strange)',
    '(in|to) tears',
    'out of (order|action|service|use)',
    '(someone|somebody|another customer|another person|the neighbor|a stranger) (else)? (order|parcel|bag|room|mail|letter|bill|food|data|details|account)',
    'price (hike|hikes|rise|rises|increase|increases)',
    '(long|the|hour|hours|min|mins|minute|minutes|week|weeks|day|days|our|a) wait',
    '(close|closes|closed|closing|shut|shuts|stops|stopped|restarts) (automatically|itself|by itself|on its own|working|down)',
    '(is|was|are|were|still|been|site|app|line|internet|wifi|server|servers|system) (down|out|off|closed) .{0,2} (again|for|since|all|the entire|the whole|?|$)',
  ],
};

/** What should have been there and was not. */
export const ABSENCE: Clues = {
  words: ['not never nobody nothing none neither nowhere without zero noone hardly barely cannot'],
  phrases: [
    '(no one|not one) (helped|came|called|told|answered|apologized|replied|knew|cared|there|at|said|seemed|asked|could|would)',
    'no !(problem|problems|issue|issues|matter|need|hurry|rush|idea|thanks|it|i|worries|we|you|he|she|they)',
  ],
};

/** What it cost, how long it lasted, how often it happened, who was told. */
export const GRIEVANCE: Clues = {
  words: [
    'still again twice thrice refund* compensat* charged charging debited deducted debit owe owes owed paid money',
    'promise* promised supposed supposedly meant instead seriously claimed claims told demand* expect* advertised',
    'ignored emailed mailed rang phoned chased chasing reported contacted asked explain explanation closed removed deleted',
    'fix sort resolve solve escalate response reply answer already shrunk',
  ],
  phrases: [
    '(second|third|fourth|fifth|2nd|3rd|4th|5th|6th|nth) (time|attempt|day|week|night|email|delivery) (i|in|now|this|that)',
    '(2|3|4|5|6|7|8|9|10|two|three|four|five|six|several|many|multiple|countless|numerous|x) (times|emails|calls|phone calls|tweets)',
    'every (single|damn|bloody)? (time|level|ride)',
    `(for|after|over|been|took|takes|taking|now|spent|wait*) .{0,2} ${SOME} .{0,1} ${TIME}`,
    `${SOME} ${TIME} .{0,3} (late|later|wait*|now|ago|on|and|no|to|of)`,
    `since ${WHEN}`,
    '(no longer|used to|all (night|day|week)|for (this|that|these) (price|prices)|just sat|too .|(bring|open|give|get|want) (it|the old|old|my|our|.) .{0,1} back|was (good|better|fine) before)',
    '(been|sat|stood|sitting|standing|stuck|still) (at|on|in|here|waiting|standing|sitting) (the|this|a|at|on|for|here)',
    'different (answer*|stor*|price*|reason*|excuse*)',
    '(out of|half) (my)? (pocket|eaten|empty|full)',
    'no (use|response|reply|answer|update|updates|communication|notice|announcement|explanation|one|refund|help|support|sign)',
  ],
};

/** Looks like a complaint but is not one. */
export const HARMLESS: Clues = {
  words: [],
  phrases: [
    '(by|my own) (mistake|accident|fault)',
    '(never mind|not sure|not yet|or not|why not|do not forget|no (idea|need|rush|hurry|matter|thanks|worries))',
    '(if|in case|whether|what if|when) .{0,5} ({break|fail|lose|miss|damage|cancel}|late|delayed|wrong|problem*|issue*|rains|ill|sick)',
    '{want|wish|like} to (cancel|return|delete|close|remove|exchange|downgrade)',
    '(how|can|could|may) .{0,2} i (cancel|return|delete|close|remove|exchange)',
    '(without|before) (me|us|even)? (asking|having to|we)',
    'not (only|just) .{1,8} (but|also)',
    '(can not|could not|not) (decide|remember|wait)',
    '{stay|use|visit|come|return|book|order|go|see|work|run|buy} .{0,3} again',
    '(my|our|his|her) late .',
    'not want to (lose|miss|break)',
    '{lose} .{0,2} (stone|kg|kilo*|pound*|weight|lbs)',
    'happy (birthday|anniversary|christmas|new year)',
    '(already|have|had) (paid|booked|read|seen) (for|the|and|my|our)?',
  ],
};
