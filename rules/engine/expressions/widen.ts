import type { Rule } from '../../rule';
import { balanced } from '../sentences/balanced';
import { clauseAround, type Sentence } from '../sentences/clause';
import { lengthOfOpening } from '../sentences/opening';
import type { Span } from '../sentences/sentences';

// Where a clause ends: at a mark, or where another statement follows.
const CLAUSE_END =
  /[,;:()]|\s(?:but|however|although|(?:and|so) (?:we|i|i'm|our|my|it|this|that|please|would|will|have|as per|under|unfortunately|sadly|therefore))\b/i;
const CLOSING = /[\s.!?,;:"'()-]/;

/**
 * Extends what a rule matched to what is marked and replaced. A pair of quotes or brackets is taken whole or not at
 * all. Offsets are into the normalised sentence.
 */
export function widen(span: Span, reach: Rule['span'], sentence: Sentence): Span {
  const { text } = sentence.words;
  if (reach === undefined || reach === 'match') return span;
  if (reach === 'clause') return balanced(clauseOf(span, sentence), text);
  if (reach === 'to-clause-end') {
    const rest = text.slice(span.end, endOfWords(text));
    const clauseEnd = rest.search(CLAUSE_END);
    const clause = clauseEnd < 0 ? rest : rest.slice(0, clauseEnd).trimEnd();
    return balanced({ start: behindOpening(span, text), end: span.end + clause.length }, text);
  }
  const end = Math.max(endOfWords(text), span.end);
  return balanced({ start: reach === 'sentence' ? startOfStatement(span, text) : span.start, end }, text);
}

function clauseOf(span: Span, sentence: Sentence): Span {
  const { text, words, count } = sentence.words;
  const [first, behind] = clauseAround(span, sentence);
  const next = behind < count ? words[behind] : undefined;
  const end = Math.max(endOfWords(next ? text.slice(0, next.start) : text), span.end);
  const start =
    lengthOfOpening(text) >= (words[first]?.start ?? 0) || first === 0
      ? startOfStatement(span, text)
      : words[first]?.start;
  return { start: Math.min(start ?? span.start, span.start), end };
}

function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && CLOSING.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** A match that begins before the statement, "Our answer: as per policy", is marked from the statement on. */
function behindOpening({ start, end }: Span, text: string): number {
  const opening = lengthOfOpening(text);
  return start < opening && opening < end ? opening : start;
}

function startOfStatement(span: Span, text: string): number {
  const opening = lengthOfOpening(text);
  return opening > 0 && opening <= span.start ? opening : text.search(/[^\s"'(]/);
}
