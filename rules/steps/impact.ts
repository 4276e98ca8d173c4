import { defineStep } from '../defineStep';

const UNIT = '(minutes|hours|hour|days|nights|night|weeks|months|mornings|afternoons|evenings|times|visits)';
const LOSS =
  '(day|days|morning|mornings|afternoon|evening|night|nights|weekend|week|weeks|time|pay|wages|line|money|sleep|connection|data|work|holiday|shift|streak|hours|hour|trip|lunch hour|order|orders)';
const FAMILY =
  '(kids|children|son|daughter|baby|mum|mom|mother|father|dad|wife|husband|family|guests|partner|dog|patients|clients|customers|staff|team|girls|boys|friends)';

export default defineStep({
  label: 'Say what it cost the customer',
  why: 'Naming the consequence for this customer shows that somebody read the whole story.',
  source: ['seed 002', 'Lazare', 'Packard & Berger 2021'],
  match: [
    // What you had to do, lost, missed.
    '(mean|means|meant|meaning|so|and|because|why|as|that|apologize|sorry|days|nights|hours|week|weeks|months|minutes|morning|today|yesterday) (that)? (you|you two|you both|you all) (then|both|all|also)? had to !(go|experience|endure|face|press|know)',
    '(sorry|apologize|hear|regret) (that|about|for)? you (then|both|all)? (had to (wait|call|chase|pay|explain|repeat|drive|travel|come|ring|ask|contact|stay|sleep|buy|cancel|return|queue|spend|pack|stand|sit|walk|carry|hear|find|teach|move|argue|share|wash|put)|got|were left|were kept|were woken|were stuck|were stranded|were forced|missed|lost|wasted|waited|spent|ended|slept|sat|stood|came|paid|drove|traveled|travelled|froze) !(any|experience|this|such|not)',
    '(the|those|that|all) (lunches|hours|calls|trips|things|. .) you had to !(go|experience|endure|face|leave|press|know)',
    'you had (the|your|a) .{1,4} (lined up|planned)',
    'could not .{1,4} for (a|the|$number) .{0,1} (hours|days|weeks|week|weekend|day)',
    '(went|dragged|goes) on for .? (hours|days|nights|weeks)',
    '(you|and|also|twice) (have|had|then)? (lost|wasted|missed|spent) .{0,3} (morning|evening|afternoon|whole|entire|half|day|days|weekend|most|pay|week|night|hours|holiday|wedding|birthday|funeral|flight|connection|ferry|line|lesson|exam|interview)',
    `(so|because|slip|that|meant|then) you .{0,2} (lost|missed|wasted|paid|waited|slept|sat|stood|went without|ended up|lay|spent|found out|traveled|drove|came)`,
    `you .{0,2} (took|had taken|have taken) .{0,4} (day|days|afternoon|morning|leave|shift|time) off`,
    '(twice|three times|$number times) you (came|called|rang|wrote|drove|waited|asked|traveled|travelled)',
    'you (came|drove|traveled|travelled|went) .{0,5} (twice|for nothing|in vain|three times|$number times)',
    'you paid (for|twice) .{0,3} (and|but|$number)',
    '(you|you have) (were|been|are)? (left|stuck|stranded|forced|locked out|out of pocket) (with|without|in|at|on|to|for|$number|standing|waiting|by)',
    '(you|you have) (waited|been waiting|been without|been left without|sat|stood|queued|been stuck) .{0,6} (hours|days|weeks|minutes|months|hour|week|month)',
    'you (could|can) not (even)? (enter|get in|use|sleep|work|reach|open|pay|shower|cook|leave|drive)',
    'have had you (without|waiting|off)',
    'you (had|lost|missed|paid|waited|spent|slept|bought|stayed) .{1,8} because of (us|me|this|that|it|our)',
    // What we made it cost.
    `(leave|left|leaving|leaves) (you|them|him|her|your .{1,2}) .{0,3} (without|waiting|stranded|out of pocket|stuck|short|with (no|nothing|one|only)|standing|sitting|at a|at the|on a|in the|in a|alone|at $number|behind|off)`,
    '(kept|keeping|keep) (you|your .{1,2}) .{0,2} (waiting|awake|up|from|on hold)',
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
  ],
  unless: [
    '(sorry|apologize|apologies|regret) .? (if|in case|should)',
    '(if|unless) .{0,3} (you|we|it|this|that)',
    '(may|might) have',
    'any (inconvenience|trouble|delay|delays|problem|problems|issue|issues|stress|disappointment|upset|confusion)',
    '(hope|in advance)',
    'you had to leave a',
    '?',
    'you (missed|lost) (the|our|a) (deadline|step|email|note|message|call|appointment|point|window)',
    'because you (had|were|did|missed|arrived|came)',
    '(not|never) (kept|left|cost|made) you',
  ],
  present: [
    'That meant you had to drive to the shop twice.',
    "I'm sorry that you waited three weeks for this.",
    'It left you without a phone over the weekend.',
    'The noise spoiled your anniversary.',
    'You lost a morning at work because of us.',
    'Six hours in the cold with two small children is too long.',
  ],
  absent: [
    'Sorry if it kept you waiting.',
    'So you had to go through this, sorry.',
    'Do you have to travel far?',
    'We know what you mean.',
    'You missed the deadline for returns.',
    'Any delay may have left you waiting.',
  ],
});
