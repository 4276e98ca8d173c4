/** Words and expressions (./grammar.ts) that speak for the same thing. `stem*` is every word that starts so. */
export interface ClueWords {
  words: string[];
  phrases: string[];
}

// Numbers that people give with a span of time.
const SOME = `(half|a|several|few|many|couple|one|two|three|four|five|six|seven|eight|nine|ten|twelve|${countTo(60)})`;
const TIME =
  '(min|mins|minute|minutes|hour|hours|hr|hrs|day|days|week|weeks|wk|wks|month|months|year|years|yrs|night|nights)';
const DAY =
  '(yesterday|last|the|update|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept|oct|nov|dec|spring|summer|autumn|winter|easter|christmas)';

/** Says how bad it was. */
export const ANGER: ClueWords = {
  words: [
    'disappoint* frustrat* annoy* irritat* infuriat* angr* anger furious livid outrag* fuming upset* distress* embarrass*',
    'humiliat* insult* gutted heartbr* unhappy dissatisf* unsatisf* unimpress* underwhelm* shame shameful shambles',
    'terribl* awful* horribl* horrid horrendous* horrific appal* disgust* dreadful* atrocious* abysm* diabolical* hideous*',
    'ridiculous* ludicrous* absurd* unbeliev* unaccept* inexcus* laughable pathetic* useless hopeless* worst worse worthless',
    'disgrac* disast* nightmare* farce joke rubbish garbage trash junk crap* shit* bullshit suck sucks sucked weak',
    'rude* incompeten* unprofessional* unhelpful* ignor* refus* dismissive* arrogan* patroni* careless* clueless lazy',
    'scam* fraud* cheat cheats cheated cheating steal* stole stolen thief thieves theft robbery robbed liar* lied lies lying',
    'misle* deceiv* decept* dishonest* greedy overcharg* ripoff complain* beware threat* ombudsman chargeback suing fake*',
    'poor* bad badly wtf smh ffs fuck* damn idiot* clown* ruin* filthy dirty unclean stink* stank reek* gross grim nasty',
    'mold* mould* cockroach* roach* bedbug* rats mice unsafe dangerous* inedible uninstall* unusable wasted greed shocking',
    'mediocre overrated unfair* unreasonabl* atrocity lousy crappy crook* criminal bogus waste avoid',
  ],
  phrases: [
    '{let} (me|us|him|her|them|you|my .|the .)? .{0,1} down',
    'never (again|{use|buy|stay|book|fly|order|come|return})',
    '(stay|keep) (away|clear)',
    'do not (stay|buy|use|book|install|go|bother|waste|trust|download|order|fly)',
    '(will|would|am|are) not .{0,2} (back|return*|renew*|stay*|use|using|book*|order*|recommend)',
    'not .{0,2} (happy|impressed|good|ok|okay|acceptable|recommend|recommended|great|nice|clean|comfortable|worth|helpful|pleased|fair|funny|right|satisfied|working|impress)',
    '(ripped off|fed up|had enough|sick of|tired of|{wear} me out|having a laugh|thanks for nothing|shame on)',
    '(sort|get) (it|this|that|yourselves|yourself|your .) (out|sorted|together)',
    '(1|one|zero|0|2|two) (star|stars)',
    'are you (serious|kidding|joking|even)',
    '(what|whats) (is|are)? .{0,3} (point|going on|you (doing|playing))',
    '(want|give|get) .{0,4} money .{0,2} back',
    'who (runs|designed|thought|tested)',
    'at (this|that|these) price',
    '(only|one|biggest|main|slight|small|minor|little) .{0,1} (downside|problem|negative|complaint|issue|gripe|disappointment|criticism|niggle|let down|drawback)',
    '(really|seriously|honestly) ?',
  ],
};

/** Says what went wrong. */
export const FAULT: ClueWords = {
  words: [
    'problem* issue* error* bug bugs buggy glitch* fault* fail* crash* froze freez* lag lags laggy lagging stutter* flicker*',
    'broke broken breaks breaking damag* dent* dented crack* scratch* stain* leak* torn ripped defect* malfunction* warped',
    'wrong* incorrect* inaccurate* mistake* missing missed lost lose loses losing disappear* vanish* gone failed fails',
    'late delay* slow* stuck cancel* canceled cancelled stranded overbook* oversold bumped queue* queued waited waiting',
    'cold lukewarm freezing loud nois* smell* smelled uncomfortable* cramped tiny shabby outdated dated worn dusty sticky stale',
    'unable impossible denied deny decline* declined reject* block* banned locked kicked disconnect* offline outage* logged',
    'expensive overpriced pricey hidden lack* confus* misunderst* difficult* hard unfortunate* unavailable unreliable',
    'drain* dead died hurt* ill sick vomit* poison* allergic injur* burn* burnt flood* soaked stress* suffer* struggl*',
    'inconvenien* pointless* downgrade* downside* negative* worried worry hate* hated shrug* shrugged crying cried',
    'complicated misplac* unanswered unresolved rotten undercooked overcooked raw soggy bland stiff robotic pending glitchy',
    'stopped ages hang* popup popups ads uneven blurry washed doubled unwell',
  ],
  phrases: [
    '{fall|come|cut|drop|wear} (out|off|apart|to pieces)',
    '(keep|keeps|kept) (on|me)? (logging|getting|saying|asking|crashing|sending|telling|freezing|failing|showing|going|changing|closing|dropping|coming)',
    '{log|kick|lock|cut} .{0,2} out',
    '(i|we) (can|could) not (log|login|open|access|use|get|connect|pay|sign|reach|load|download|withdraw|book|check|send|make)',
    '{take} .{0,1} (ages|forever|too long)',
    '(so|very|quite|rather|pretty|bit|little|really|extremely) (small|short|thin|tight|dark|dull|dim|old|basic|hot|warm|far|busy|weird|strange|odd|steep)',
    '(long|the|hour|hours|min|mins|minute|minutes|week|weeks|day|days|our|a) wait',
  ],
};

/** What should have been there and was not. */
export const ABSENCE: ClueWords = {
  words: ['not never nobody nothing none neither nowhere without zero noone hardly barely cannot'],
  phrases: [
    'no !(problem|problems|issue|issues|complaint|complaints|worries|fuss|doubt|matter|need|hassle|hurry|rush|idea|thanks)',
  ],
};

/** What it cost, how long it lasted, how often it happened, who was told. */
export const GRIEVANCE: ClueWords = {
  words: [
    'still again twice thrice refund* compensat* charged charging debited deducted owe owes owed paid money',
    'promise* promised supposed supposedly meant instead seriously claimed claims told demand* expect* advertised',
    'ignored emailed mailed rang phoned chased chasing reported contacted asked explain explanation closed removed deleted',
    'fix sort resolve escalate response reply answer already',
  ],
  phrases: [
    '(second|third|fourth|fifth|2nd|3rd|4th|5th|6th|last|nth) (time|attempt|day|week|night|email|delivery)',
    '(2|3|4|5|6|7|8|9|10|two|three|four|five|six|several|many|multiple|countless|numerous|x) times',
    'every (single|damn|bloody)? (day|time|night|morning|week|month|level|ride|evening)',
    `(for|after|over|been|took|takes|taking|now|spent|wait*) .{0,2} ${SOME} .{0,1} ${TIME}`,
    `${SOME} ${TIME} .{0,3} (late|later|wait*|now|ago|on|and|no|to|of)`,
    `since ${DAY}`,
    '(no longer|used to|all (night|day|week)|for (this|that) price|just sat|too .)',
    'bring .{0,4} back',
  ],
};

/** Sets the complaint against the praise. */
export const CONTRAST: ClueWords = {
  words: ['but however although though except unfortunately sadly otherwise downside downsides'],
  phrases: ['(would|could|should) have .{0,3} (been|better)'],
};

/** Asks for an account of it. */
export const REPROACH: ClueWords = {
  words: [],
  phrases: [
    'why (do|did|is|are|does|have|has|was|were|can|would|should|am|will|the|i|you|it|my)',
    '(where|when) (is|are|will|does) (my|our|you|i|we)',
    'how (is|was|can|could|did|come) .{0,2} (possible|this|that|you|even|it)',
    'how (do|can|dare) you .{0,1} (sleep|expect|manage|justify|call|even)',
  ],
};

/** Is glad of something. */
export const DELIGHT: ClueWords = {
  words: [
    'great excellent* lovely wonderful* fantastic* amazing* perfect* superb* outstanding* brilliant* awesome* beautiful*',
    'terrific gorgeous* phenomenal* fabulous* exceptional* incredible* magical gem stunning flawless* impeccable* fab',
    'love loved loves loving enjoy* recommend* impress* best good nice happy pleas* delight* thrill* glad grateful* yum*',
    'friendly helpful kind kindness polite courteous* welcoming attentive professional* honest tidy clean spotless comfort*',
    'comfy delicious tasty cozy charming efficient* prompt* smooth* easy thank* thx cheers kudos bravo bless shoutout legend*',
    'obsessed addicted favorite favourite yay hero* superstar* convenient fun cool beaut* simple super useful proper',
    'brill ace magic magician finally patient generous thoughtful caring quick speedy fast reliable congrat* exceeded crush* dream*',
  ],
  phrases: [
    '(no|zero|without|never|not) .{0,2} (problem|problems|issue|issues|complaint|complaints|hassle|fuss|worries|drama)',
    'never .{0,3} bad',
    'could not (be|have been) .',
    '(never|not) (disappoint*|let us down|let me down|fail|fails|failed)',
    'not .{0,2} (fault|beat|wait to|thank you enough|ask for more|happier|better|agree more|put it down|bad|stop)',
    '(nothing but|not only)',
    '(never|not) been (this|so|as|such) .',
    '(five|5|4|four) (star|stars)',
    '(10 10|100 percent|spot on|top notch|first class|hands down|hats off|well done|shout out|at last|worth (it|every)|big fan|keep it up)',
    '(will|would|shall|can not wait to|going to) .{0,2} (be back|return|come back|stay again|visit again|order again|use again|book again)',
    'give .{0,4} raise',
    'just (wanted)? to say',
    'made (my|our|her|his) (day|week|night|trip|year)',
  ],
};

const GREETED = '(hi|hello|hey|hiya|heya|and|also|so|or|but|then|please|just|ok|well|yes|no)?';
const AUXILIARY = '(can|could|may|should|do|does|did|will|would|shall|is|are|am|was|has|have)';
const SUBJECT = '(i|we|u|you|they|my|our|it|there|someone|anyone|this|that|your|these|any|he|she|his|her)';

/** Asks for information. */
export const ENQUIRY: ClueWords = {
  words: ['wondering curious enquir* inquir* genuinely'],
  phrases: [
    // With a question mark, anything in the order of a question.
    `${AUXILIARY} .{1,20} ?`,
    '(how|where|what|which|when|whether|who|whats|wheres|any|anyone) .{1,20} ?',
    // Without one, only what is plainly one.
    `, ${GREETED} how (do|does|can|could|would|long|much|many|late|early|old|big|far|soon|to|should|often|is the|are the)`,
    `, ${GREETED} ${AUXILIARY} ${SUBJECT}`,
    `^ ${GREETED} (is|are|do|does) !(not|so|very|no|nothing|broken|down|still|gone|been|a|terrible|bad|good|great) .{3,30} $`,
    '(can|could|may|shall) (i|we|u|you)',
    `, ${GREETED} (what|whats|which|where) (is|are|do|does|kind|size|time|type|if|documents|format|age|can|to|the (difference|latest|best))`,
    `, ${GREETED} any (update|news|chance|discount|student|plans|idea|way)`,
    '(want|like|love|need) to (know|ask|book|order|reserve|buy|check|confirm|add|change)',
    '(looking|thinking|planning) (for|of|about|to)',
    'where (is it|do i|can i|to)',
    '(can|could) not (find|see|figure|work out) (it|them|any|out|how|where|what|which|a|an)',
    '(manual|page|website|site|it) .{0,1} (do|does) not (say|mention|explain)',
  ],
};

// --- The agent's words ---

/** Treats the conversation as one about a failure. */
export const REPAIR: ClueWords = {
  words: [
    'hiccup* resolv* rectif* unfortunate disappoint* unsatisf* constructive inconvenien* investigat* compensat* complaint*',
    'frustrat* gutted mistake* fault',
  ],
  phrases: [
    '(went|gone) wrong',
    'your .{0,1} (concern*|issue*|problem*|complaint*|frustrat*|disappoint*)',
    '(this|the|these|those|that) (issue*|concern*|matter|problem*|inconvenience|confusion|delay*|error*|crash*|bug)',
    'look (into|at) (this|it|that|what)',
    'looking into',
    '(set|make|put) (this|it|things) right',
    'not satisf*',
    'brought .{0,2} to (our|my) attention',
    '(sad|sorry|gutted|surprised|shocked|concerned|saddened|dismayed) (to (hear|read|see|learn)|with your|by your|at your)',
    'honest (word|words|feedback|review|opinion)',
    '(hate|hated) to hear',
  ],
};

/** Answers kind words, or good news. */
export const THANKED: ClueWords = {
  words: ['compliment* congrat* chuffed yay* welcome haha* lol excited'],
  phrases: [
    '(glad|happy|pleased|delighted|thrilled|great|good|lovely|pleasure|wonderful|chuffed) (that|to (hear|read|know|learn|see|have)|you .{0,1} {enjoy|like|love|have|find})',
    '(great|kind|lovely|wonderful|positive|brilliant|nice|glowing|fantastic|excellent|thoughtful|generous|good|sweet|warm) (and .)? (review|feedback|word|words|comment|comments|remark|remarks|message|mail|email|note)',
    '(welcome|welcoming|see|seeing|host|hosting|have|having|serve|serving) you .{0,4} (again|back|soon)',
    '{make} (my|our|her|his|their|your|. s) .{0,2} (day|week|year|morning)',
    'thanks (a million|for (asking|the photo|stopping|sharing))',
    'happy (birthday|anniversary|christmas|new year)',
  ],
};

/** Answers a question. */
export const ANSWERED: ClueWords = {
  words: [],
  phrases: [
    '^ .{0,4} (yes|yep|yup|nope|of course|absolutely|sure|good question|great question|no problem)',
    'here is what you (wanted|asked)',
    'you (can|could|may|will need to|would) .{0,1} (bring|take|use|find|add|pay|choose|book|order|pick|change|switch|go)',
    '(in advance|by the way)',
    'i would (go|pick|take|choose)',
    'enjoy (the|your)',
  ],
};

/** Asks for the reason. */
export const WHY: ClueWords = {
  words: ['explain*'],
  phrases: [
    'why !(not|do|?)',
    'why do !not',
    'why ?',
    'how come',
    'how (is|was|can|could|did|do|does) (this|that|it|such|something|my|you|we)',
    'what (went wrong|happened|caused)',
    'what (is|was) (the (reason|cause|problem|hold up|holdup|explanation)|going on|happening)',
    '(the|any|some|a|an) (reason|cause|explanation)',
  ],
};

function countTo(last: number): string {
  return Array.from({ length: last }, (_, number) => number + 1).join('|');
}
