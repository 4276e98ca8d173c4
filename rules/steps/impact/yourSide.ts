import type { Expression } from '../../rule';

const SUFFERED =
  '{stand|sit|wait|sleep|pay|drive|travel|walk|queue|ring|call|book|order|ask|come|carry|chase|spend|lose|miss|plan|arrange|write|pack|buy|climb|scrub|eat|lie|work/past}';
const EVENT =
  '(wedding|birthday|graduation|exam|exams|trip|holiday|flight|party|move|baby|christening|funeral|interview|visit|christmas|school|term|university|race|concert|launch|deadline|payday|rent|anniversary|surgery|operation|big day)';
const NONE =
  'no (heating|water|power|hot water|kitchen|phone|internet|car|food|sleep|money|signal|oven|fridge|toilet|light|lift)';

/** Retells what the customer went through, from the customer's side. */
export const YOUR_SIDE: Expression[] = [
  // You did all that, and this is what you got.
  `you ${SUFFERED} .{1,10} (and|but|yet|then|only|for) .{0,2} (got|nothing|nobody|no one|instead|only|we (did not|never|failed|were not|forgot|left|lost|cancelled|canceled|had|still)|the first thing|one|half|found|were|had to|then|in vain|(your|his|her|the) .{1,3} (was|were|is|did))`,
  'you (have|had|were|are)? (been)? (charged|billed|told|sent|turned|left|kept|given|promised|refused|asked|passed|moved|locked|shut|cut) .{1,10} (and|but) (then|still|yet)? (left|had|got|nobody|nothing|no|not|heard|were|it|neither|found)',
  `(taken|took|take|use|used|lost|losing|lose) (a|an|half|your|the|another|two|one) .{0,1} (day|days|morning|afternoon|shift|week|leave|holiday|annual) .{0,1} (off|leave|pay|holiday|wages|in vain|for nothing|work|at home|because)`,
  // You stood there, and for how long.
  'you (both|all|then)? {stand|sit|wait|queue|lie|freeze/past} .{0,9} (for)? (over|almost|nearly|more than|about)? $number .{0,2} (minutes|hours|hour|days|weeks|months|nights)',
  // What it did to you.
  '(cost|costs|costing) (you|him|her|them|your .{1,2}) !(nothing)',
  '(put|puts|putting|pushed|push|tipped|landed) you .? (through !(to)|out (on|in|at)|behind|out of pocket|on the spot|(in|into) (this|that|such|overdraft|debt|trouble|danger|(a|an) .{0,2} (position|spot|mess|situation)))',
  '(sending|sent|send) (you|your .{1,2}) (on|to|back|up|round|across|home|away|off) (a|the|and|to|twice|without|with|for|from|in) !(refund|replacement|link|form)',
  // How long you were without.
  '(you|desk|account|phone|line|heating|boiler|car|bag|card|machine|website|shop) (have|has) been .? (stuck|shut out|locked out|without|unable|out of|dead|down|off|cut off|waiting|left|stranded|sitting|sleeping) .{0,6} (for|since|week|weeks|days|hours|months|of your|at)',
  `$number .{0,2} (minutes|hours|hour|days|nights|weeks|months|years|visits|calls|emails|mails|trips|attempts|nights running) .{0,6} (${NONE}|in a (departure|queue|cold|hot|room|hall|corridor|house|car|waiting)|on (that|the) (bus|train|plane|phone|floor|platform|runway|motorway)|with .{0,2} (baby|children|kids|toddler|newborn|old|luggage))`,
  `(${NONE}|without) .{0,1} (since|for (a|two|three|four|five|six|$number|over|more|days|weeks)|all (day|night|week|weekend))`,
  '$number .{0,1} (days|nights|weeks|hours|months|mornings) (that)? (you have|you had|you were|you and|of your)',
  '(and|, )? you are still (waiting|without|out|not|paying|missing|locked|stuck)',
  '(for|about|of) (the|all the|those|every|that|your|whole) .{1,3} (you|it|this) (have|had|has)? (spent|lost|wasted|cost|had to spend|put in)',
  '(sorry|apologies|apologize) .{0,3} (for|about) the .{0,2} (broken|flat|wrong|random|cold|nasty|awkward|lost|missed|sleepless|soggy|wet|empty|late|rude|spoiled|ruined) .? (days|day|night|nights|evening|morning|mornings|weekend|phone|drive|trip|journey|surprise|moment|calls|dinner|lunch|breakfast|wake|wait|walk)',
  '(on|during) your (commute|drive|only day|day off|lunch break|way (home|to work)|big day|honeymoon|wedding|birthday|anniversary)',
  // When it happened, and how much depended on it.
  `(with|before|so near|close to|right before|just before|ahead of) (your|the|a|an|his|her|their)? .{0,2} ${EVENT} .{0,2} (so (close|near)|coming|tomorrow|ahead|on|round|around|around the corner|starting|starts|due|next|this|in|booked|looming|to (pay|come|plan))`,
  `(the|a|one|two|three|$howMany) .{0,1} (day|night|week|morning|evening|days|hours|weeks) before (your|the|his|her|their|a)? .{0,1} ${EVENT}`,
  '(on|at) (a|an|your|his|her) .{0,2} (anniversary|birthday|wedding day|honeymoon|eighteenth|only day)',
  '(you|your .{1,3}) (have been|had been|has been|were|was|got) (woken|turned away|dragged|soaked|drenched|stung|ill|sick|poorly|freezing|frozen|in tears|humiliated|burned|burnt|hurt|injured|shut out|talked over|made to)',
  'your (name|address|data|details|salary|salaries|payslip|email|photos|messages) .{0,6} (was|were|has been|have been|been) (seen|shown|shared|sent|read|exposed|visible|leaked|opened)',
  '(our|the) .{1,2} (wiped|deleted|lost|erased|overwrote|threw|ate|swallowed) (them|it|your|all of|every)',
];
