const AUXILIARY =
  "(?:can|could|may|might|would|will|shall|should|do|does|did|is|are|was|were|have|has|had|am)(?:n['’]t)?";
const SUBJECT =
  '(?:i|we|you|it|he|she|they|the|this|that|these|those|there|your|our|my|any\\w*|some\\w*|everything|nobody|all|both)\\b';
const LED = '(?:(?:and|so|but|or|also|then|please|perhaps|maybe|hi|hello|hey)[, ]+|["\'“‘(*_]+)*';
const ASKS = new RegExp(
  `^${LED}(?:${AUXILIARY} (?:please )?(?:${SUBJECT}|\\[)|(?:what|which|who|whose|whom|how|why|when|where)(?! (?:i|we|you|he|she|it|they|the|your|our|my)\\b)(?: (?:[\\w'’-]+|\\[[^\\]]{1,60}\\])){0,4}? ${AUXILIARY} ${SUBJECT})`,
  'i',
);
const WHAT_IS = new RegExp(
  `^${LED}(?:what|who|which|where|how|why)(?:['’]s| (?:is|are|was|were|would|went|happened|else|about|not))\\b`,
  'i',
);
const CLAUSE = /[,;:–—]\s*|\s-\s|\s(?=(?:and|so|but|or)\s)/;

// "What would help most is [a refund]" asks nothing.
const ANSWERS_ITSELF = /\b(?:is|are|was|were) \[/;

/** Whether a rewrite is a question, given the words before it in its sentence. */
export function isQuestion(rewrite: string, opening = ''): boolean {
  const clause = `${opening.split(CLAUSE).at(-1)}${rewrite}`;
  return ASKS.test(clause) || (WHAT_IS.test(clause) && !ANSWERS_ITSELF.test(clause));
}

/** Whether a rewrite ends with a question that the agent fills in: "I would like to ask [your question]". */
export const endsWithQuestion = (rewrite: string) => /\[[^\]]*question\]$/.test(rewrite);

/** Whether the beginning of a sentence asks something, in any of its clauses: "Could you wait, as". */
export function beginsQuestion(opening: string): boolean {
  return opening.split(CLAUSE).some((clause) => ASKS.test(clause.trim()) || WHAT_IS.test(clause.trim()));
}
