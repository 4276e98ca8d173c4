import { weOrI } from '../defineRule';
import type { Expression, Rewrite } from '../rule';

const IT_IS =
  '{be} (also|mainly|largely|partly|purely|simply|solely|entirely|unfortunately|sadly|a|an|the|all)? $becauseOf';

/** Words that describe a cause and are not the customer's: "a long", "unusually heavy"; or nothing. */
const WHOSE = '(!(you|your) .{0,4})?';

/** A clause that is nothing but its cause: "the delay was due to …". @param cause an expression */
export const wholeCause = (cause: Expression) => `${IT_IS} ${WHOSE} ${cause}`;

// A cause next to its effect. Each takes the cause as an expression.

/** "Due to …, nobody picked up": up to its end. */
export const causeToItsEnd = (cause: Expression) => `[$becauseOf ${WHOSE} ${cause} $restOfCause] $endOfCause`;

/** "Closures due to … are shown": between what was held up and its verb. */
export const causeOfSomething = (cause: Expression) =>
  `$whatWasHeldUp [$becauseOf .{0,4} ${cause} $restOfCause] $verbAfterCause`;

/** "Owing to … your table was given away": before a statement, without a comma. */
export const causeBeforeStatement = (cause: Expression) =>
  `[$becauseOf ${WHOSE} ${cause} $phraseOfCause $phraseOfCause] $subjectAfterCause`;

/** "Due to the many calls we had": with a clause about us that describes it. */
export const causeThatWeHad = (cause: Expression) =>
  `[$becauseOf .{0,4} ${cause} .{0,2} (we|that we) (have|had|are|were|get|got|receive) .{0,3}] ($|,)`;

/** Rewrites of a clause that contains only its cause: what is done about it. */
export const INSTEAD_OF_A_CAUSE: Rewrite[] = [
  weOrI("We'll {put this right} by {day and time}"),
  weOrI("We'll {do this} by {day and time}, and we're sorry about {what went wrong}"),
];
