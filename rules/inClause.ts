import type { Expression } from './defineRule';

// What may stand between the first word of a subject and the predicate: no word that starts a clause of its own.
const WITHIN = '!(we|i|they|he|she|you|it|this|that|which|our|my|the|your|and|but|so)';
const UP_TO_TWO = `(${WITHIN} (${WITHIN})?)?`;
const UP_TO_THREE = `(${WITHIN} ${UP_TO_TWO})?`;

const SUBJECTS = [
  `(our|my|the|your|these|those|all|every|each|any|no|such|an|a|both) ${UP_TO_THREE}`,
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
