import type { SentenceText } from '../expressions/match';
import { conclusionAt, isAside, isCounterfactual, isJoint, isMoreOfTheSame, isOtherSo, leadOf } from './joints';
import { lengthOfOpening } from './opening';
import type { Span } from './sentences';
import { beginsStatement, holdsVerb, isLongSubject } from './statement';

/** A normalised sentence, and which of its marks were dashes. */
export interface Sentence {
  words: SentenceText;
  isDash: (offset: number) => boolean;
}

/** Where a clause ends and the next begins, as word numbers. */
interface Edge {
  /** The end of the clause before it. */
  behind: number;
  /** The first word of the next clause, including a "so" or a "which" that makes it depend on the one before. */
  next: number;
  /** The first word of its statement. */
  statement: number;
  kind: 'mark' | 'joint' | 'comma';
}

const HARD = /;|:(?=\s)|\s-/;

/**
 * The clause around a place, as the numbers of its first word and of the word after it. It ends at a dash, a semicolon,
 * a colon or a bracket, where a conjunction leads to a subject and a verb ("and a key is at the desk", "but please"),
 * at a comma before such a statement, and at ", which is why". What would have been, and what an "if" or a "when" leads
 * to, belong to it; what an "although" leads to does not. A conclusion, or its "so", belongs to the clause it is drawn
 * from.
 * @param span offsets into the normalised sentence
 */
export function clauseAround(span: Span, { words: sentence, isDash }: Sentence): [first: number, behind: number] {
  const { words, count, text } = sentence;
  const opening = lengthOfOpening(text);
  let from =
    opening <= span.start
      ? Math.max(
          0,
          words.findIndex(({ start }) => start >= opening),
        )
      : 0;
  const leadAt = (place: number) => {
    const found = leadOf(sentence, place);
    return found && hasMainClause(sentence, place, span, isDash) ? found : undefined;
  };
  let lead = leadAt(from);
  for (let place = from + 1; place < count; place += 1) {
    const edge = edgeBefore(sentence, from, place, span, isDash);
    if (!edge) continue;
    const isAhead = (words[place]?.start ?? 0) >= span.end;
    const isBehind = (words[edge.next]?.start ?? text.length) <= span.start;
    if (edge.kind === 'comma' && lead && !(lead === 'concession' && isBehind)) {
      lead = undefined;
    } else if (isAhead && (edge.kind === 'mark' || (!lead && leavesMore(sentence, edge.statement)))) {
      return [from, edge.behind];
    } else if (isBehind) {
      from = edge.next;
      lead = leadAt(from);
    }
  }
  return [from, count];
}

/**
 * Whether a comma after "If …" leads to its main clause; in "Once it's sent it's gone, and here's the code" it does
 * not.
 */
function hasMainClause(sentence: SentenceText, from: number, span: Span, isDash: Sentence['isDash']): boolean {
  for (let place = from + 1; place < sentence.count; place += 1) {
    const kind = edgeBefore(sentence, from, place, span, isDash)?.kind;
    if (kind === 'comma') return true;
    if (kind === 'mark') return false;
  }
  return false;
}

/** Whether what begins here adds something to the clause before it and makes sense without it. */
const leavesMore = (sentence: SentenceText, place: number) =>
  !isCounterfactual(sentence, place) && !isMoreOfTheSame(sentence, place);

function edgeBefore(
  sentence: SentenceText,
  from: number,
  place: number,
  span: Span,
  isDash: Sentence['isDash'],
): Edge | undefined {
  const start = sentence.words[place - 1]?.end ?? 0;
  const gap = sentence.text.slice(start, sentence.words[place]?.start);
  const comma = /,\s/.test(gap);
  const joined = isJoint(sentence, place, comma);
  const statement = joined ? place + 1 : place;
  const next = joined && sentence.words[place]?.readings[0] === 'so' ? place : statement;
  const isMark =
    HARD.test(gap) ||
    isBracketEdge(sentence.text, start, gap, span) ||
    (/\s/.test(gap) && isDash(start + gap.indexOf(',')));
  if (isMark) return { behind: place, next, statement, kind: 'mark' };
  if (comma && isWhich(sentence, place, span)) return { behind: place, next, statement, kind: 'joint' };
  if (!comma && !joined) return undefined;
  const isList = !comma || !joined || /,/.test(sentence.text.slice(sentence.words[from]?.start, start));
  if (isList && !holdsVerb(sentence, from, place)) return undefined;
  // After a comma and a conjunction nearly everything is a statement, whatever the parser makes of its verb.
  const isLikely =
    comma &&
    joined &&
    (isNear(sentence, statement, span) ||
      leadOf(sentence, statement) === 'condition' ||
      (!isList && isLongSubject(sentence, statement)));
  if (!isLikely && !beginsStatement(sentence, statement)) return undefined;
  if (joined && !comma && isOtherSo(sentence, place)) return undefined;
  if (!joined && isAside(sentence, place)) return undefined;
  const conclusion = conclusionAt(sentence, place);
  if (conclusion === 'bare' && start >= span.end) return undefined;
  const behind = conclusion === 'news' ? statement : place;
  return { behind, next, statement, kind: joined ? 'joint' : 'comma' };
}

/** A "which" with which a flag may begin, or that comments on the whole clause before it. */
function isWhich({ words }: SentenceText, place: number, span: Span): boolean {
  const [which, verb, why] = [0, 1, 2].map((further) => words[place + further]?.readings[0] ?? '');
  if (which !== 'which') return false;
  return (words[place]?.start ?? 0) < span.end || verb === 'means' || why === 'why';
}

/** Whether a place begins at most three words after another. */
function isNear({ words }: SentenceText, next: number, span: Span): boolean {
  return span.start >= (words[next]?.start ?? Infinity) && span.start <= (words[next + 3]?.start ?? Infinity);
}

/** A bracket is an edge around its contents, and before it if nothing of the clause follows it. */
function isBracketEdge(text: string, start: number, gap: string, span: Span): boolean {
  const opening = gap.indexOf('(');
  if (opening >= 0) {
    const closing = text.indexOf(')', start + opening);
    const holdsSpan = start < span.start && (closing < 0 || closing >= span.end);
    return holdsSpan || closing < 0 || !/^\)\s*[\p{L}\p{N}]/u.test(text.slice(closing));
  }
  return gap.includes(')') && start >= span.end && !text.slice(span.end, start).includes('(');
}
