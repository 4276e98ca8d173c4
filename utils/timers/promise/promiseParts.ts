const FUTURE = /\b(?:will|shall|going to|promise|expect|aim|plan|should)\b|'ll\b/iu;
const NEW_CLAUSE = /[,;:(]| - |\b(?:and|but|because|so)\b/giu;

/**
 * The parts of a sentence to look for the promise in, the likeliest first, each in its place among blanks: of "it
 * broke on Monday and I will call by Thursday" the clause of what will be, then all.
 */
export function promiseParts(text: string): string[] {
  const future = FUTURE.exec(text)?.index ?? 0;
  const clause = [...text.slice(0, future).matchAll(NEW_CLAUSE)].at(-1)?.index ?? 0;
  return clause > 0 ? [' '.repeat(clause) + text.slice(clause), text] : [text];
}
