import { STATEMENT } from './engine/expression';

/**
 * Expressions that find the same and mark it from the start of its own statement, so that a rewrite takes the place of
 * that statement alone: of the second in "I have called them, but the fee is shown on the page". Meant for the span
 * `to-clause-end`. Where more words than usual precede the match, the mark starts at the match. An expression that
 * begins with `^` or `,` knows its start and stays as it is.
 */
export function statements(expressions: readonly string[]): string[] {
  return expressions.map((expression) =>
    /^[\^,]/.test(expression) ? expression : STATEMENT + expression.replace(/[[\]]/g, ''),
  );
}
