import type { Expression } from '../../rule';

const DUTY =
  '{meet|live|do|deliver|keep|honor|call|reply|respond|answer|ring|warn|inform|check|test|book|show|turn|catch|notice|spot|listen|open|pass|handle|update|follow|come|get|include|pack|scan|post|press|submit|communicate|process|register|bring|pay|add|close|carry|look|think|prepare|clean|serve|act|own|help|send|tell|refresh|renew|make}';
const HAND_OVER =
  '{send|give|tell|quote|charge|ship|book|deliver|post|put|pack|pick|enter|type|use|order|write|print|fit|sell|take|bill|call/past}';
const FAIL =
  '{overlook|mishandle|miscalculate|misread|misjudge|overcharge|undercharge|overbook|oversell|forget|neglect|mislabel|misplace|mislay|misroute|botch|bungle|underestimate|mistype/past}';

/** We failed, did it wrongly, or did not do what we owed. */
export const FAILED: Expression[] = [
  // We failed, in any verb of failing.
  `(we|i) (have|had|really|clearly|simply|just|badly|also|then|completely|still|again)? (did|have)? (really|clearly|badly|also|simply|just)? ${FAIL} !(that|whether)`,
  '(we|i) (have|really|clearly|did|also|has)? (really|clearly|badly|so)? {let/past} (you|your|the . of you|everyone) .{0,2} down',
  '(we|i) (have|also|clearly|just|then)? {fail/past} (you|here|there|and|in|on|at|with|to !(see|understand|find|identify))',
  '(we|i) (have|also|clearly|just|then)? {lose|break|damage|ruin/past} (your|the|it|them)',
  // We did it wrongly.
  `(we|i) (have|had|also|then|just|still|even|accidentally|wrongly|mistakenly)? ${HAND_OVER} .{0,5} (wrong|wrongly|incorrect|incorrectly|twice|too much|too late|by mistake|in error|mixed up|untested|unchecked|without .{0,2} (checking|testing|telling|asking|warning|informing))`,
  '(we|i) (have|had|also|then|just|still)? ({confuse|transpose/past} (the|your|two)|mixed (up|.{1,4} up))',
  '(we|i) (have|also|then|just)? {leave/past} (you|your !(subscription|plan|price|order|booking) .?) .{0,2} (with|without|standing|waiting|stranded|alone|off|in|at|behind|sitting|hanging|on)',
  // We did not do what we owed.
  `(nobody|no one|none of us|not one of us) (here|in our team|on our side|at our end)? (called|rang|told|checked|replied|answered|opened|looked|noticed|caught|met|wrote|thought|informed|bothered)`,
  `(we|i) .{1,9} (and|then) (just|simply|also|then)? (forgot|failed|overlooked|neglected|never ${DUTY}|did not ${DUTY}) ($|!(from|any|anything|that))`,
  '(sorry|apologize|apologies) for (making|keeping|leaving|putting|sending|getting|failing|letting|charging|treating|ignoring|losing) (you|your|to|the)',
  '(we|i) (have|had|accidentally|also|just)? {break/past} !(up|down|even|in|into|ground|it)',
  'because (we|i) (had|have|wrongly|then|also|accidentally)? {forget|reject|mix|mistype|swap|miss|delete|lose|misread|overbook|ignore|oversleep|rush|confuse|omit/past}',
  '(sorry|apologize|apologies|hate) (that)? (we|i) (have|had)? (done|did|do) (this|that|it) to you',
  '(we|i) (can|will|would|could) not (even)? (try to)? {defend|excuse|justify/base} (it|that|this|what|how)',
];
