import type { Clues } from './clues';

/** Says how bad it was. */
export const ANGER: Clues = {
  words: [
    'disappoint* frustrat* annoy* irritat* infuriat* angr* anger furious livid outrag* fuming upset* distress* embarrass*',
    'humiliat* insult* gutted heartbr* unhappy dissatisf* unsatisf* unimpress* underwhelm* shame shameful shambles',
    'terribl* awful* horribl* horrid horrendous* horrific appal* disgust* dreadful* atrocious* abysm* diabolical* hideous*',
    'ridiculous* ludicrous* absurd* unbeliev* unaccept* inexcus* laughable pathetic* useless hopeless* worst worse worthless',
    'disgrac* disast* nightmare* farce joke rubbish garbage trash junk crap* shit* bullshit suck sucks sucked weak stupid',
    'rude* incompeten* unprofessional* unhelpful* ignor* refus* dismissive* arrogan* patroni* careless* clueless lazy',
    'scam* fraud* cheat cheats cheated cheating steal* stole stolen thief thieves theft robbery robbed liar* lied lies lying',
    'misle* deceiv* decept* dishonest* greedy overcharg* ripoff complain* beware threat* ombudsman chargeback suing fake*',
    'poor* bad badly wtf* smh ffs omfg fuck* damn clown* ruin* filthy dirty unclean stink* stank reek* gross grim nasty',
    'mold* cockroach* roach* bedbug* rats mice unsafe dangerous* inedible uninstall* unusable wasted greed shocking',
    'mediocre overrated unfair* unreasonabl* atrocity lousy crappy crook* criminal bogus waste avoid neveragain fail hell mess messy messed',
  ],
  phrases: [
    '{let} (me|us|him|her|them|you|my .|the .)? .{0,1} down',
    'never (again|{use|buy|stay|book|fly|order|come|return})',
    '(stay|keep) (away|clear)',
    'do not (stay|buy|use|book|install|go|bother|waste|trust|download|order|fly)',
    '(will|would|am|are) not .{0,2} (back|return*|renew*|stay*|use|using|book*|order*|recommend)',
    'not .{0,2} (happy|impressed|good|ok|okay|acceptable|recommend|recommended|great|nice|clean|comfortable|worth|helpful|pleased|fair|funny|right|satisfied|working|impress|useful|user friendly|quiet|modern|professional)',
    '(ripped off|fed up|had enough|sick of|tired of|{wear} me out|having a laugh|thanks for nothing|shame on)',
    '(sort|get) (it|this|that|yourselves|yourself|your .) (out|sorted|together)',
    '((1|one|zero|0|2|two) (star|stars|start)|(star|stars) (if|when|until|once))',
    'are you (serious|kidding|joking|even|ever)',
    '(what|whats) (is|are)? .{0,3} (point|going on|you (doing|playing))',
    '(want|give|get) .{0,4} money .{0,2} back',
    'who (runs|designed|thought|tested)',
    '(really|seriously|honestly) ?',
    // Said the other way round.
    '(thanks|thank you|nice of you) .{0,3} (for|to) (not|the longest|{ruin|cancel|lose|waste|ignore|break|delay|strand|overbook})',
    '(thanks|thank you) .{0,3} for {make/ing} .{1,2} (miss|wait|late|pay|sit|stand|walk)',
    '(thanks|thank you) .{0,3} for (leaving|keeping) .{1,2} (without|stranded|waiting|on|outside|hanging)',
    '(done|finished|through) with (you|this|them|it)',
    'now (you|they) (want|charge|ask|expect|demand)',
    '(cool cool|make it make sense|guess whose|whatever $|, so much for)',
    '{give} .{0,4} if i could',
    'try (other|another|a different)',
    '(better|rather|instead) ({use|download|try|go}|than this)',
    '{hang} up',
    'is not even',
  ],
};

/** Names what was wrong with something good, or with what should have been good. */
export const DRAWBACK: Clues = {
  words: ['downside* drawback* niggle* gripe* grumble* quibble* letdown spoil* spoilt pity'],
  phrases: [
    '(only|one|biggest|main|slight|small|minor) .{0,1} (problem|problems|negative|negatives|complaint|complaints|issue|issues|disappointment|criticism|let down|fault|faults|bad|con|cons|thing wrong|minus)',
    '(shame|pity) (about|that|though|the|there|our|we|it)',
    '(only|one) (thing|point|bit) .{0,4} (missing|lacking|wrong|let|lets|bad|improve*|better|change|not|spoil*)',
    '{let} down by',
    'could (do with|be (better|cleaner|improved|warmer|bigger|quieter|more)|use (a|some))',
    '(would|could|should) have .{0,3} (been|better|liked|preferred|expected|loved|given|appreciated|helped)',
    '(would|might) (like|prefer|expect) .{0,3} (more|better|bigger|less)',
    '(seen|known) better days',
    '(paper|wafer|very|so) thin',
    '(nothing|not .{0,1}) (special|exceptional|luxurious|fancy but)',
    '{need} (updating|upgrading|refurbish*|renovat*|decorating|redecorating|replacing|repair*|fixing|improvement|improving|tlc|cleaning|work|attention|some work|some tlc|a (clean|refurb|refresh|facelift|makeover|good|lick))',
    'need to (improve|be (improved|fixed|updated|replaced|cleaned|better)|fix|sort|work on|do (better|something))',
    '(not|never) .{0,2} (enough|as (good|nice|clean|modern|described|advertised|expected|before|it was|they))',
    '(more|less|higher|smaller|longer|slower) .{0,3} than .{0,3} (expected|anticipated|advertised|thought|promised|quoted|stated)',
    '(do not expect|did not get) (much|what|any)',
    '{expect} (more|better)',
    '(used to|earlier .{0,2} was|previously) (be|love|like|work|have|enjoy|good|great|excellent|fine)',
    '(was|were|been) .{0,2} (good|great|better|fine|nice|excellent|happy) .{0,4} (before|until|till)',
    // Expected one thing, got another.
    '{ask|book|order|request|pay|expect} .{1,9} (got|given|received|get) (a|an|one|only|half|part|partial|partially|nothing|just|the wrong|another|two|three)',
    '{ask|book|order|request|pay} .{1,6} (was|were) (put|sat|seated|charged)',
  ],
};

/** Sets the complaint against the praise. */
export const CONTRAST: Clues = {
  words: ['but however although though except unfortunately sadly otherwise'],
  phrases: [],
};

/** Asks for an account of it, or for what is overdue. */
export const REPROACH: Clues = {
  words: [],
  phrases: [
    'why (do|did|is|are|does|have|has|was|were|can|would|should|am|will|the|i|you|it|my|not|u)',
    '(where|when) (is|are|will|does) (my|our|you|i|we|the .{0,1} {refund|order|parcel})',
    '(what|whats) (happened|happens|is happening) (to|with)',
    'how (is|was|can|could|did|come) .{0,2} (possible|this|that|you|even|it)',
    'how (do|can|dare) you .{0,1} (sleep|expect|manage|justify|call|even)',
    '(do|did|will|would|can|are|is|does) (you|anyone|anybody|someone|somebody|it|your .|the .|they)? (ever|actually|even|at all|going to (answer|fix|wait|refund))',
    '(do|does|did) (you|anyone|anybody) .{0,2} (talk to each|read|care|listen|check)',
    'what (is|was|the) (this|that|hell|deal|heck) (?|$|about)',
    'any (update*|news|progress|chance of (a|an) (reply|answer|refund))',
    '(is|are) .{1,4} (down|broken|working|offline) (?|again|or|$)',
    'you (going to|gonna|going) answer',
    'is (this|that|it) (right|normal|a joke|how|what)',
    'this is (how|what|why) you',
    'do something',
    '(^|, (and|so|but)?|!(you|u|could|can|yes)) (please|kindly|plz|pls) (fix|solve|help|resolve|sort|look|refund|respond|reply|check|do)',
  ],
};
