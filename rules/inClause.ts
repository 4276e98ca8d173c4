import type { Expression } from './defineRule';

// What may stand between the first word of a subject and the predicate: no word that starts a clause of its own.
const WITHIN = '!(we|i|they|he|she|you|it|this|that|which|our|my|the|your|and|but|so)';
const UP_TO_TWO = `(${WITHIN} (${WITHIN})?)?`;
const UP_TO_THREE = `(${WITHIN} ${UP_TO_TWO})?`;

const SUBJECTS = [
  `((all|both|each|most|many|some|none|part|the rest) of)? (our|my|the|your|these|those|all|every|each|any|no|such|an|a|both) ${UP_TO_THREE}`,
  `(we|i|they|he|she|which) ${UP_TO_TWO}`,
  `(this|that|it|everything|nothing|there) (${WITHIN})?`,
  // "Lessons", "Quality", but not "Hi Kim", "Sorry" or "Unfortunately".
  `^ !(hi|hello|hey|dear|good|thanks|thank|sorry|apologies|please|or|yes|no|well|also|however|unfortunately|again|we|i|they|he|she|you|and|but|so) ${UP_TO_THREE}`,
].join('|');

/**
 * Expressions that mark a clause from its subject on, for rules whose rewrites are clauses of their own.
 * @param predicates Expressions without a [capture] that do not name the subject.
 */
export function inClause(...predicates: Expression[]): Expression[] {
  return predicates.map((predicate) => `[(${SUBJECTS})? ${predicate}]`);
}

const NO_GREETING = '!(hi|hello|hey|dear)';

/**
 * Expressions that mark a sentence from its first word behind a greeting or a list sign on, for rules whose words stand
 * anywhere in it: "You enjoyed the best rooms in town". What an "As the best hotel in town, " leads to belongs to it.
 * @param expressions Expressions without a [capture].
 */
export function fromStart(...expressions: Expression[]): Expression[] {
  return expressions.flatMap((expression) => [
    `[(^ ${NO_GREETING} .{0,45}|, ${NO_GREETING} .{0,12})? ${expression}]`,
    `^ [as (a|an|the|one|your) .{0,6} ${expression} .{0,4} , .{1,14}] ($|, )`,
  ]);
}
