import type { Expression } from './defineRule';

// What makes words right whichever rule they are of. A rule names those that fit it in its `unless`, and beside them
// writes the exceptions that are its own.

/** Who asks gives no excuse, defends nothing, blames nobody, boasts of nothing and promises nothing. */
export const QUESTION: Expression[] = ['?'];

/** Who says that the failure is theirs does not hide behind its cause. */
export const OWNED: Expression[] = [
  '$ours',
  '(our|my) .{0,2} (mistake|fault|error|failure)',
  '(was|were|is|are) (mine|on us)',
  '(delay|delays|gap|mess|slip|confusion|wrong) .{0,2} on (our|my) (side|end|part)',
  '(bad|poor) planning',
];

/** Regret has a rule of its own, `non-apology/regret`, which knows its words. */
export const REGRET: Expression[] = ['(^|we|i|and) .{0,2} regret'];

/** A cause or a limit with what is done about it: the sentence goes on to help. */
export const WAY_FORWARD: Expression[] = ['$forward'];

/** An explanation that ends in an offer, an invitation or advice. */
export const WAY_OUT: Expression[] = ['$wayout'];

/** Says again what the customer reported: these are the customer's words, not the company's view. */
export const REPORTED: Expression[] = ['$told'];

/** Tells the customer what to do next: guidance, not a judgement. */
export const INSTRUCTION: Expression[] = ['$instruct'];

/** Says what the company should have done, or now does, to make it good. */
export const AMENDS: Expression[] = ['$amends'];

/** Answers kind words: nothing has gone wrong that a boast could talk over. */
export const GLAD: Expression[] = ['$glad'];

/** Says in the same breath that what usually happens did not. */
export const BUT_NOT: Expression[] = ['$butnot'];
