import type { Expression } from '../../rule';

const FAULT =
  '(mistake|mistakes|error|errors|fault|oversight|oversights|failure|failures|failing|failings|shortcoming|shortcomings|slip|doing|blunder|carelessness|negligence|bad|wrong|bug|job to)';

/** It was our fault, and you were owed better. */
export const FAULT_IS_OURS: Expression[] = [
  // Who did it, and what was owed.
  '{put|book|enter|send|do|make|charge|sell|label|release|give|note|write|ship|miss|mix|pack|enter|type|deliver|cause|break|lose/past} .{0,6} by (me|us|our (team|side|staff|crew|code|warehouse|packers))',
  'you (should|ought to) (really|of course|certainly|simply)? have (been (able|told|given|offered|warned|asked|called|met|refunded|moved|seen|paid|charged|sent|helped|served|informed))',
  '(and|which|but|as) .{0,2} it (clearly|plainly|simply|obviously)? (was|did|has|is) not $',
  '(we|i) (just|still|then|simply)? kept {bill|charge|send|call|ask|ignore|tell|chase|pass|move/ing} (you|your)',
  // We should have, or you should not have had to.
  '(we|i|our .{1,2}|my .{1,2}|someone here|somebody here) should (not|never|really|clearly|of|at least|simply)? (have|of) !(a|an|to|no|it)',
  '(we|i) .{0,4} ought (not)? to (not)? have',
  `(he|she|$employee) (really|simply|clearly|certainly|also|then|there)? should (not|never|of course|really|at least|simply)? have !(a|an|to|no|it|arrived|received|contacted|called)`,
  'no way to (treat|leave|handle|welcome|greet|run)',
  // Whose fault it was.
  '(loss|delay|mistake|error|fault|mess|mix up|oversight|failure|failing|confusion|bug|blame|responsibility) (was|is|lies|lay) (entirely|all|only|purely|solely|clearly|completely)? (with)? (ours|mine|us|me)',
  '(that|this|which) was (clearly|plainly)? a .? (mistake|blunder|failure|failing) ($|, |and|by us|by me|that should)',
  `(our|my) (own|part|end|plain|stupid|silly|big)? ${FAULT}`,
  `(mistake|mistakes|error|errors|failure|oversight|oversights|lapse|lapses|fault) (was|is|were|lies|lay)? (on|by|from|in|with|entirely)? (our|my) (part|side|end|behalf|team)`,
  `(that|this|it|one|which|delay|mix up|mistake|confusion|mess|wait|failure|blame|fault) (one|all|part)? (is|was|are) (all|only|entirely|completely|purely|so|really|very much)? (down to|on|because of) (us|me) ($|!to)`,
  '(that|this|it) ((one|all)? (was|is all|is entirely) (all|just|only|entirely)? (us|me|ours|mine)|is (ours|mine) (alone|and|to|not|$))',
  '(bug|change|mistake|error|update|slip|rule|certificate|oversight) of (ours|mine)',
  '(error|fault|problem|mistake|issue|bug) .{0,3} (is|was|lies|lay) (entirely|clearly)? on our (side|end)',
  'our .{1,3} (fell short|has fallen short|have fallen short|let you down|has let you down|failed you|did not live up to (our|the|what))',
  '(no|not an) (excuse|excuses) (for (it|that|this|not|how|what|leaving|making|treating|our|the way)|here|from (us|me))',
  '(apologize|apology|apologies|sorry) for (the|this|these|such an|an|a) (obvious|clear|unacceptable|serious|poor|terrible)? (oversight|oversights|mistake|mistakes|error|errors|lapse|lapses|failure|failures)',
  '(we|i) (do|will|fully|also)? (take|took|accept|bear|own|hold) (the|full|complete|all)? (responsibility|blame|up to)',
  '(we|i) (do|fully|completely|totally|also)? agree (with your|that? (it|this|that) (is|was) not)',
  `sorry that? (we|i) (have)? !(was|were|am|are|can|could|do|did|have|had|will|would|must|need) (you|your|the (three|two|four|whole)|this happen|it to)`,
];
