import type { Expression } from '../../defineRule';

const COMER =
  '(it|they|she|he|both|one|parts|part|report|mechanic|plumber|box|technician|engineer|fitter|carpenter|rabbit|sister|courier|bag|case|key|card|label|labels|list|$figure|#Person|who|which|line)';
const COMES =
  '(leave|leaves|arrive|arrives|come|comes|follow|follows|ship|ships|reach|reaches|call|calls|ring|rings|goes|go|show|shows|land|lands|reopens|opens again|fits|fit|delivers|brings|clears|lifts)';
const DAY = '($due|on the $figure|($weekday|today|tomorrow) (at|from|between|by|before|the)?)';

/** It comes, is due or is set for a time. */
export const DUE: Expression[] = [
  `${COMER} (also|then|all|both)? ${COMES} .{0,8} ${DAY}`,
  `(is|are) (going|coming|expected|scheduled) (back|out|up|round|to|on|in|for|with)? .{0,6} $due`,
  `(is|are) (going|coming) (back|up|round) .{0,6} (by|on|before|this|tomorrow|tonight|today)`,
  `(it|that|this|they|$number|$figure|money|refund|fix|and|calls|service|part|parcel|bag|credit|both) (should|will) (also|then)? (reach|show|arrive|land|appear|hit|come|drop|clear|be (out|back|there|fine|with|live|working|ready|done|on|in)) .{0,6} $due`,
  `(date|visit|appointment|slot|repair|delivery|collection|call) .{0,4} (has been|is|was) (now|also)? (fixed|set|booked|moved|arranged|confirmed) (for|on) .{0,2} ($weekday|$month|$figure|tomorrow|the)`,
  '(estimated|expected|planned) (fix|repair|delivery|arrival|completion|time|date|restoration) .{0,3} (is|by|on)? .{0,2} ($weekday|today|tomorrow|$figure|$month)',
  '(we|i|you|it|money|refund|$number) .{0,14} (the|that)? same (working)? day !(as|it)',
  '(we|i|you|it|money|refund|$number) .{0,14} (the|that)? same (working)? day $',
  '(next day|$weekday|tomorrow|saturday|express) delivery',
  'delivery (tomorrow|$weekday|today|tonight|by|on|before|between)',
  '(is|are) on .{0,4} (van|round|truck|lorry|flight|train|rota) (tomorrow|tonight|today|on|$weekday|$due)',
  '(we|i) (would|should) (like|love) to (phone|ring|call|meet|come|show|visit|speak) .{0,4} (on|next) $weekday',
  '(have|get) it .{0,4} (by|before|on) (next)? $weekday',
  '(i am|we are) (on|in|here|on shift|at work|at the desk) (again)? (till|until|til|tomorrow) .{0,3} ($figure|from|and|six|seven|eight|nine|ten|midnight)',
  '(we|i) (will)? (reimburse|refund|pay|answer|reply|return|decide|send|write|settle|transfer|cover|have) .{1,8} (within|in|inside) $span',
  '(give|get|have|send) you (a|an|our|the|my) (decision|answer|date|reply|result|update) .{0,3} (within|by|before|on|in) ($span|$day|$due|the)',
  '(back|show|shows|land|lands|arrive|arrives) (on|in|with) (the|your|you) .{0,2} (card|account|bank)? (by|on|tues|weds|$weekday|tomorrow|within|this afternoon|tonight)',
  '(and|then) (i|we) (will)? (drive|look|fit|swap|change|do|come|repair|check|bring|call|ring|show) .{1,6} (on|at|by|before) ($weekday|$figure)',
  '(bring|drop) (it|them|the .|her|him) (in|back|over|round) .{0,3} (on)? ($weekday|tomorrow|today) .{0,5} (and|, ) (i|we)',
];
