const AUXILIARIES = 'am|is|are|was|were|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|not';
const SPEAKERS = 'i|we|you|he|she|it|they|this|that|there|please|will|would|have|is|are|was|were|can|could';
const JOINTS = 'and|but|so|yet|however|although|though|or';
const PRONOUNS = 'i|we|he|she|it|they';
const REPORTED = 'that|afraid|sure|say|said|think|know|believe|hope|feel|see|assure|promise|you';
const GREETINGS = 'hi|hello|hey|dear|thank|thanks|sorry';

/** A word before the verb. A joint is one where no new statement follows: "the shirt and the shoes". */
const SUBJECT = `((and|or|so) !(${SPEAKERS})|!(${JOINTS}|${AUXILIARIES}|${GREETINGS}))`;
/** A word behind the verb. There a joint or a pronoun opens the next statement: "I have sent it, we …". */
const REST = `((${REPORTED}) (${PRONOUNS})|!(${JOINTS}|${PRONOUNS}))`;

const START = `(${JOINTS}|,)`;
const SUBJECTS = upTo(8, SUBJECT);
const RESTS = upTo(8, REST);

/**
 * Expressions that find the same and mark it from the start of its own statement, so that a rewrite takes the place of
 * that statement alone: of the second in "I have called them, but the fee is shown on the page". Meant for the span
 * `to-clause-end`. Where more words than usual precede the match, the mark starts at the match. An expression that
 * begins with `^` or `,` knows its start and stays as it is.
 */
export function statements(expressions: readonly string[]): string[] {
  return expressions.flatMap((expression) => {
    if (/^[\^,]/.test(expression)) return [expression];
    const found = expression.replace(/[[\]]/g, '');
    return [`${START} [${SUBJECTS} ((${AUXILIARIES}) ${RESTS})? ${found}]`, found];
  });
}

/** Each inside the one before, so that every word is tried once and not once for each place in the row. */
function upTo(count: number, item: string): string {
  return count === 0 ? '' : `(${item} ${upTo(count - 1, item)})?`;
}
