import type { Expression } from '../rule';

// What makes words acceptable whichever rule flags them. A rule lists those that apply in its `unless`, together with
// its own exceptions.

/** A question gives no excuse, defends nothing, blames nobody, boasts of nothing and promises nothing. */
export const QUESTION: Expression[] = ['?'];

/** An agent who takes responsibility for a failure does not hide behind its cause. */
export const OWNED: Expression[] = [
  '$ourFault',
  '(our|my) .{0,2} (mistake|fault|error|failure)',
  '(was|were|is|are) (mine|on us)',
  '(delay|delays|gap|mess|slip|confusion|wrong) .{0,2} on (our|my) (side|end|part)',
  '(bad|poor) planning',
];

/** Regret has its own rule, `non-apology/regret`, with its own words. */
export const REGRET: Expression[] = ['(^|we|i|and) .{0,2} regret'];

/** A cause or a limit together with what is done about it: the sentence goes on to help. */
export const WAY_FORWARD: Expression[] = ['$fixFollows'];

/** An explanation that ends in an offer, an invitation or advice. */
export const WAY_OUT: Expression[] = ['$helpFollows'];

/** Repeats what the customer reported: these are the customer's words, not the company's view. */
export const REPORTED: Expression[] = ['$asYouSaid'];

/** Tells the customer what to do next: guidance, not a judgement. */
export const INSTRUCTION: Expression[] = ['$pleaseDo'];

/** Says what the company should have done, or now does, to put it right. */
export const AMENDS: Expression[] = ['$amendsFollow'];

/** Answers kind words: nothing has gone wrong that a boast could gloss over. */
export const GLAD: Expression[] = ['$gladOrThankful'];

/** Says in the same sentence that what usually happens did not. */
export const BUT_NOT: Expression[] = ['$butItFailed'];
