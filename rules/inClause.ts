import type { Expression } from './defineRule';
import { SENTENCE } from './engine/expression';

/**
 * Expressions that mark a clause from its subject on, for rules whose rewrites are clauses of their own.
 * @param predicates Expressions without a [capture] that do not name the subject.
 */
export function inClause(...predicates: Expression[]): Expression[] {
  return predicates.map((predicate) => `[$clausesubject? ${predicate}]`);
}

/**
 * Expressions that mark a sentence from its first word behind a greeting or a list sign on, for rules whose words stand
 * anywhere in it: "You enjoyed the best rooms in town". What an "As the best hotel in town, " leads to belongs to it.
 * @param expressions Expressions without a [capture].
 */
export function fromStart(...expressions: Expression[]): Expression[] {
  return expressions.map((expression) => SENTENCE + expression);
}
