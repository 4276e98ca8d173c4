import { defineStep } from '../defineStep';

const FAIL =
  '{overlook|mishandle|miscalculate|misread|misjudge|overcharge|undercharge|overbook|oversell|forget|neglect|mislabel|misplace|mislay|misroute|botch|bungle|underestimate|mistype/past}';
const HAND_OVER =
  '{send|give|tell|quote|charge|ship|book|deliver|post|put|pack|pick|enter|type|use|order|write|print|fit|sell|take|bill|call/past}';
const DUTY =
  '{meet|live|do|deliver|keep|honor|call|reply|respond|answer|ring|warn|inform|check|test|book|show|turn|catch|notice|spot|listen|open|pass|handle|update|follow|come|get|include|pack|scan|post|press|submit|communicate|process|register|bring|pay|add|close|carry|look|think|prepare|clean|serve|act|own|help|send|tell|refresh|renew}';
const FAULT =
  '(mistake|mistakes|error|errors|fault|oversight|oversights|failure|failures|failing|failings|shortcoming|shortcomings|slip|doing|blunder|carelessness|negligence|bad|wrong|bug|job to)';
const STAFF =
  '(team|staff|colleague|colleagues|driver|drivers|agent|agents|desk|courier|installer|fitter|technician|receptionist|reception|kitchen|chef|waiter|crew|system|warehouse|server|office|label|depot|workshop|support)';

export default defineStep({
  label: 'Own what went wrong',
  why: 'Saying plainly that you failed is the part of an apology that does the most for trust.',
  source: ['seed 002', 'seed 004', 'Lewicki 2016', 'Lazare'],
  match: [
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
    `(we|i) (have|had|also|then|just|still|even|accidentally|wrongly|mistakenly)? ${HAND_OVER} .{0,5} (wrong|wrongly|incorrect|incorrectly|twice|too much|too late|by mistake|in error|mixed up|without (checking|testing|telling|asking))`,
    '(we|i) {accidentally|wrongly|mistakenly|incorrectly} {charge|send|cancel|delete|close|give|put|tell/past}',
    '(we|i) (have|had|also|then|just|still)? {swap|confuse|transpose/past} (the|your|two)',
    '(we|i) (have|also|then|just)? {leave/past} (you|your .{1,2}) .{0,2} (with|without|standing|waiting|stranded|alone|off|in|at|behind|sitting|hanging|on)',
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
    // We should have, or you should not have had to.
    '(we|i|our .{1,2}|my .{1,2}|someone here|somebody here) should (not|never|really|clearly|of|at least|simply)? (have|of) !(a|an|to|no|it)',
    '(we|i) .{0,4} ought (not)? to (not)? have',
    '(we|i) could have (done|handled|been|communicated|prepared|explained) .{0,3} (better|clearer|more|faster|quicker|sooner|differently)',
    'you should (not|never) .? have (had|been|needed)',
    '(this|that|it|which) (simply|really|just)? should (not|never) (ever)? have (happened|been|gone|got|reached|left)',
    // Whose fault it was.
    `(our|my) (own|part|end|plain|stupid|silly|big)? ${FAULT}`,
    `(mistake|mistakes|error|errors|failure|oversight|oversights|lapse|lapses|fault) (was|is|were|lies|lay)? (on|by|from|in|with|entirely)? (our|my) (part|side|end|behalf|team)`,
    '(fault|mistake|error|responsibility|blame) (is|was|lies|lay) (entirely|all|only|solely|completely)? (with)? (mine|ours|us|me)',
    `(that|this|it|one|which|delay|mix up|mistake|confusion|mess|wait|failure|blame|fault) (one|all|part)? (is|was|are) (all|only|entirely|completely|purely|so|really|very much)? (down to|on|up to|because of) (us|me)`,
    '(that|this|it) (one|all)? (was|is all|is entirely|is just|is only) (all|just|only|entirely)? (us|me|ours|mine)',
    '(that|this) one is (ours|mine)',
    'it was (our|my) .{1,3} (who|that|which) !(is|are|can|will|we)',
    '(bug|change|mistake|error|update|slip|rule|certificate|oversight) of (ours|mine)',
    '(error|fault|problem|mistake|issue|bug) .{0,3} (is|was|lies|lay) (entirely|clearly)? on our (side|end)',
    'put (this|that) .? down to (us|me)',
    '(we|i|our .{1,2}) (was|were) (plainly|simply|just|clearly|completely)? (in the)? (wrong|careless|sloppy|negligent|lazy)',
    '(was|is) (lazy|wrong|unfair|careless|sloppy|thoughtless|rude|clumsy) of (us|me)',
    '(unfair|not fair|unkind|rude) (on|to) you',
    'our .{1,3} (fell short|has fallen short|have fallen short|let you down|has let you down|failed you|did not live up)',
    '(is|was) (simply|just|clearly)? not good enough',
    '(was|is) (just|simply|plainly|a)? (the|a) (wrong|bad) call',
    'because of (our|my) (own)? (slip|error|mistake|driver|carelessness)',
    '(no|not an) (excuse|excuses) (for (it|that|this)|here|from (us|me))',
    '(apologize|apology|apologies|sorry) for (the|this|these|such an|an|a) (obvious|clear|unacceptable|serious|poor|terrible)? (oversight|oversights|mistake|mistakes|error|errors|lapse|lapses|failure|failures)',
    '(we|i) (do|will|fully|also)? (take|took|accept|bear|own|hold) (the|full|complete|all)? (responsibility|blame|up to)',
    '(we|i) (do|fully|completely|totally|also)? agree (with|that) (you|your)',
    '(we|i) (do|fully|completely|totally|also)? agree that? (it|this|that) (is|was) not',
    '(i am|we are|i was) (so|truly|deeply|really|very)? (ashamed|embarrassed) (that|of|by)',
    `sorry that? (we|i) (have)? !(was|were|am|are|can|could|do|did|have|had|will|would|must|need) (you|your|the (three|two|four|whole)|this happen|it to)`,
    `our .? ${STAFF} (has|have|had|then|also|simply|wrongly|never)? (left|forgot|failed|missed|broke|lost|damaged|ignored|overlooked|mishandled|misread|skipped|dropped)`,
    `our .? ${STAFF} (did|have|has|was|were) (not|wrong|rude|careless) !(at|on|available|able|aware|received|find|responsible|to)`,
  ],
  unless: [
    '(if|whether|unless) (we|i|there|this|you|it)',
    '(may|might) have',
    '?',
    '(not|never|hardly|neither) .{0,2} (our|my) .? (fault|mistake|error|responsibility|doing|failure)',
    '(not|never) (on|down to) (us|me)',
    '(not|never) (due to|caused by|because of|a|an|the) .? (error|fault|mistake|failure|issue) (on|of|in|with) our',
    'should have been (told|informed|made aware|notified|contacted|given)',
    'we (did|have) not (receive|get|find|see|have) (any|your|a)',
  ],
  present: [
    'We let you down on Friday.',
    "I'm sorry, I got your address wrong.",
    'That was our mistake.',
    'We should have called you before the van left.',
    'I take full responsibility for this.',
    "I'm sorry that we kept you waiting.",
    'Nobody called you back, and that one is on us.',
    'We sent you the wrong charger.',
  ],
  absent: [
    'This was not our fault.',
    'If we made a mistake, we are sorry.',
    'Have we missed anything on your list?',
    'Your order was delayed.',
    'We should have been told at the desk.',
    'We did not receive any message from you.',
  ],
});
