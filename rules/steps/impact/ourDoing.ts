import type { Expression } from '../../rule';

const UNIT = '(minutes|hours|hour|days|nights|night|weeks|months|mornings|afternoons|evenings|visits)';
const FAMILY =
  '(kids|children|son|daughter|baby|mum|mom|mother|father|dad|wife|husband|family|guests|partner|dog|patients|clients|customers|staff|team|girls|boys|friends)';

/** What our failure cost, and the times and things that were lost. */
export const OUR_DOING: Expression[] = [
  // What our failure cost.
  `(leave|left|leaving|leaves) (you|them|him|her|your !(subscription|plan|price|order) .?) .{0,3} (without|waiting|stranded|out of pocket|stuck|short|with (no|nothing|one|only)|standing|sitting|paying|searching|walking|explaining|queueing|at a|at the|on a|in the|in a|alone|at $number|behind|off)`,
  '(kept|keeping|keep|let|letting) (you|your .{1,2}) .{0,2} (waiting|wait|awake|up|from|on hold|standing|sitting|stand|hanging|guessing|in silence)',
  '{ruin|spoil|disrupt|overshadow|interrupt|wreck/past} (your|the|his|her) !(experience|fitness)',
  // Times and things that were lost.
  `$number .{0,2} ${UNIT} .{0,2} (without|with no|with nothing|outside|waiting|standing|stranded|on hold|in the (cold|dark|rain|heat|sun|corridor|queue|entrance)|on the (phone|pier|floor|airbed)|at the wheel|in (january|december|winter) with|on a hot|at work|with (a|two|three|six) .{0,2} (children|kids|baby|toddler|newborn|books))`,
  `(your|the) .? ${FAMILY} .{0,2} (had to|missed|got wet|could not|went without|was left|were left|stood before|got a)`,
];
