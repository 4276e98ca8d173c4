import type { Expression } from '../../defineRule';

const UNIT = '(minutes|hours|hour|days|nights|night|weeks|months|mornings|afternoons|evenings|visits)';
const LOSS =
  '(day|days|morning|mornings|afternoon|evening|night|nights|weekend|week|weeks|time|pay|wages|line|money|sleep|connection|data|work|holiday|shift|streak|hours|hour|trip|lunch hour|order|orders)';
const FAMILY =
  '(kids|children|son|daughter|baby|mum|mom|mother|father|dad|wife|husband|family|guests|partner|dog|patients|clients|customers|staff|team|girls|boys|friends)';

/** What our failure made it cost, and the times and things that were lost. */
export const OUR_DOING: Expression[] = [
  // What we made it cost.
  `(leave|left|leaving|leaves) (you|them|him|her|your !(subscription|plan|price|order) .?) .{0,3} (without|waiting|stranded|out of pocket|stuck|short|with (no|nothing|one|only)|standing|sitting|at a|at the|on a|in the|in a|alone|at $number|behind|off)`,
  '(kept|keeping|keep|let|letting) (you|your .{1,2}) .{0,2} (waiting|wait|awake|up|from|on hold|standing|sitting|stand|hanging|guessing|in silence)',
  `(cost|costs|costing) (you|your .{1,2}|him|her|them) .{0,2} (a|an|$number|time|money|${LOSS}|your|the|so)`,
  '{ruin|spoil|disrupt|overshadow|interrupt|wreck/past} (your|the|his|her) !(experience|fitness)',
  'cut .{0,2} (your|the) .{1,2} short',
  '(push|pushed|sent|put|drove) (you|it you) (into|behind|through|out of) (overdraft|debt|the|a|your)',
  '{make/past} (you|your .|them) .{0,2} (late|miss|wait|lose|pay|repeat|teach|sleep|stand|walk|look)',
  '(sorry|apologies|apologize) for (making|letting|having) you {wait|pay|stand|sleep|repeat|teach|walk|chase|miss/base}',
  '(woke|woken|waking|wakened) (you|the .{1,2} of you|your .)',
  '(frighten|frightened|scared|worried|embarrassed) (you|your .) (with|by|in front|at)',
  `that meant (you|your|a|the|no|an|$number|${FAMILY})`,
  '(which|this|it) meant (you|your|no|that you)',
  // Times and things that were lost.
  `$number .{0,2} ${UNIT} .{0,2} (without|with no|with nothing|outside|waiting|standing|stranded|on hold|in the (cold|dark|rain|heat|sun|corridor|queue|entrance)|on the (phone|pier|floor|airbed)|at the wheel|in (january|december|winter) with|on a hot|at work|with (a|two|three|six) .{0,2} (children|kids|baby|toddler|newborn|books))`,
  `(sorry|apologies|apologize|regret|mortified) .{0,4} (about|for) (the|your|those|that|these|all) .{0,2} (lost|wasted|ruined|missed|spoiled|spoilt|sleepless|cold|extra) .{0,1} ${LOSS}`,
  `(sorry|apologies|apologize|regret|mortified) .{0,2} (about|for) (the|your|those|that|these) $number ${UNIT}`,
  `(sorry|apologies|apologize|regret) .{0,2} (for|about) .{0,3} (hours|days|nights) (without|on your|with|of)`,
  `(sorry|sad|awful|terrible|horrible) that (the|your) .? ${FAMILY} (had|missed|got|was|were|ended|did not|could not|found|stood|waited)`,
  `(your|the) .? ${FAMILY} .{0,2} (had to|missed|got wet|could not|went without|was left|were left|stood before|got a)`,
  '(wait|waited|waiting|stood|standing|sitting|sleeping) .{0,8} with .{0,4} (children|kids|baby|toddler|newborn)',
  `(sleeping|standing|sitting|waiting|washing|walking|sharing) .{0,8} (is|was) (horrible|terrible|awful|miserable|no)`,
  '(phone|line|boiler|heating|car|internet|card|water|oven|fridge|shower) .{0,4} (dead|out|cold|broken|down|off) (for|over) .{0,3} (days|weeks|nights|weekend|hours)',
  '(lost|wasted|ruined|missed|spoiled|sleepless) (lunches|mornings|weekend|saturday|sunday|night|nights|evening|wedding|birthday|anniversary|holiday|honeymoon)',
  'we (lost|deleted|broke|destroyed|ruined|damaged) your',
  'your (books|clothes|food|flowers|photos|order|cake|data|files|holiday|carpet|floor) .{0,3} (is|are|was|were) (ruined|lost|gone|soaked|destroyed|damaged)',
];
