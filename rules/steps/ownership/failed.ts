import type { Expression } from '../../defineRule';

const DUTY =
  '{meet|live|do|deliver|keep|honor|call|reply|respond|answer|ring|warn|inform|check|test|book|show|turn|catch|notice|spot|listen|open|pass|handle|update|follow|come|get|include|pack|scan|post|press|submit|communicate|process|register|bring|pay|add|close|carry|look|think|prepare|clean|serve|act|own|help|send|tell|refresh|renew}';
const HAND_OVER =
  '{send|give|tell|quote|charge|ship|book|deliver|post|put|pack|pick|enter|type|use|order|write|print|fit|sell|take|bill|call/past}';
const FAIL =
  '{overlook|mishandle|miscalculate|misread|misjudge|overcharge|undercharge|overbook|oversell|forget|neglect|mislabel|misplace|mislay|misroute|botch|bungle|underestimate|mistype/past}';

/** We failed, did it wrongly, or did not do what we owed. */
export const FAILED: Expression[] = [
  // We failed, in any verb of failing.
  `(we|i) (have|had|really|clearly|simply|just|badly|also|then|completely|still|again)? (did|have)? (really|clearly|badly|also|simply|just)? ${FAIL} !(that|whether)`,
  '(we|i) (have|really|clearly|did|also|has)? (really|clearly|badly|so)? {let/past} (you|your|the . of you|everyone) .{0,2} down',
  '(we|i) (have|really|clearly|did|also)? (really|clearly|badly)? (fall|fell|fallen) .{0,2} short',
  '(we|i) (have|really|clearly|did|also|completely|totally|just)? {mess|screw|cock|slip|mix/past} .{0,3} up',
  '(we|i) (have|really|clearly|did|also)? {drop/past} the ball',
  '(we|i) (have|also|clearly|just)? {get/past} (this|that|it|things|your .{1,3}|the .{1,3}) .? wrong',
  '(we|i) (have|also|clearly|just)? {make/past} (a|an|the|this|some|that) .{0,2} (mistake|mistakes|error|errors|blunder)',
  '(we|i) (have|also|clearly|just|then)? {fail/past} (you|to|in|on|at|with) !(see|understand|find|identify|it)',
  '(we|i) (have|also|clearly|just|then)? {miss/past} (the|your|our|a|this|that|it) !(call|calls|company)',
  '(we|i) (have|also|clearly|just|then)? {lose|break|damage|ruin/past} (your|the|it|them)',
  // We did it wrongly.
  `(we|i) (have|had|also|then|just|still|even|accidentally|wrongly|mistakenly)? ${HAND_OVER} .{0,5} (wrong|wrongly|incorrect|incorrectly|twice|too much|too late|by mistake|in error|mixed up|untested|unchecked|without .{0,2} (checking|testing|telling|asking|warning|informing))`,
  '(we|i) {accidentally|wrongly|mistakenly|incorrectly} {charge|send|cancel|delete|close|give|put|tell/past}',
  '(we|i) (have|had|also|then|just|still)? {swap|confuse|transpose/past} (the|your|two)',
  '(we|i) (have|also|then|just)? {leave/past} (you|your !(subscription|plan|price|order|booking) .?) .{0,2} (with|without|standing|waiting|stranded|alone|off|in|at|behind|sitting|hanging|on)',
  '(we|i) (have|also|then|just)? {keep/past} (you|your .{1,2}) .? (waiting|awake|up|in the dark|hanging)',
  '(we|i) (have|also|then|just|still)? {give|sell|release/past} (your|the last) .{1,5} (to|away)',
  // We did not do what we owed.
  `(we|i|nobody|no one|none of us|not one of us) (did|have|had|has|was)? (not|never) (once|even|properly|actually|quite)? ${DUTY} !(that|from|any|anything|such)`,
  `(nobody|no one|none of us|not one of us) (here|in our team|on our side|at our end)? (called|rang|told|checked|replied|answered|opened|looked|noticed|caught|met|wrote|thought|informed|bothered)`,
  `(we|i) .{1,9} (and|then) (just|simply|also|then)? (forgot|failed|overlooked|neglected|never ${DUTY}|did not ${DUTY}) !(from|any|anything|that)`,
  '(and|but)? (we|i) still !(have|had|do|can|could|will|would|think|feel|believe|hope|need) (you|your)',
  '(we|i) promised .{1,10} (and|but) .{0,3} (not|never)',
  '(sorry|apologize|apologies) for (making|keeping|leaving|putting|sending|getting|failing|letting|charging|treating|ignoring|losing) (you|your|to|the)',
  '(sorry|apologize|apologies) for not {reply|call|get|keep|tell|inform|send|deliver|do|meet|come|answer|respond/ing}',
  '(we|i) (have)? {make/past} (you|your .) (wait|pay|feel|repeat|late|miss|lose|come|chase)',
  '(we|i) (have|clearly|also)? caused (you|this|the|your)',
  '(we|i) (was|were|have been|took|have taken) (far|much|way)? too (long|slow|late|hasty)',
  '(we|i) {give/past} you (three|two|different|conflicting|bad|false|poor|the runaround)',
  '(we|i) owe you (an|a) (apology|explanation|answer)',
  '(we|i) (have|had|also|then|just|still)? {grab|copy|load|pull|install|apply|follow|read|pass|mail|scan|assign|hand|serve|bring/past} .{0,4} wrong (one|item|box|size|address|number|room|date|file|page|version|color|part|order|$)',
  '(we|i) (have|had|accidentally|also|just)? {break/past} !(up|down|even|in|into|ground|it)',
  '(we|i) (have|had)? {stop/past} (checking|reading|answering|testing|monitoring|sending|replying)',
  `(we|i) .{1,6} never ${DUTY}`,
  'because (we|i) (had|have|wrongly|then|also|accidentally)? {forget|reject|mix|mistype|swap|miss|delete|lose|misread|overbook|ignore|oversleep|rush|confuse|omit/past}',
  '(sorry|apologize|apologies|hate) (that)? (we|i) (have|had)? (done|did|do) (this|that|it) to you',
  '(silence|nothing|no (answer|reply|word|call|response)) (from|by) (us|me|our .{1,2}|my .{1,2})',
  '(we|i) (do|fully|freely|must|also|completely)? (acknowledge|admit|concede|accept) (that)? (we|our|i|my|it was our|this was our|the (mistake|error|failure|failures|shortcomings))',
  '(we|i) (am|are|was|were) (fully|solely|entirely|clearly|the one|the ones)? (at fault|to blame|who (broke|caused|made|missed|forgot|sent|put))',
  '(we|i) (have|clearly|really|just|simply|did|also)? {miss/past} the mark',
  '(we|i) (can|will|would|could) not (even)? (try to)? {defend|excuse|justify/base} (it|that|this|what|how)',
];
