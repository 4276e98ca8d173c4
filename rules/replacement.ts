import { lengthOfOpening } from './engine/sentences/opening';
import { beginsQuestion, endsWithQuestion, isQuestion } from './engine/sentences/question';
import { linesOfReply, splitLine } from './engine/sentences/sentences';

/** UTF-16 offsets into a draft. */
interface Place {
  start: number;
  end: number;
}

/** A change to a draft: the text that replaces what is there. */
export interface Replacement extends Place {
  text: string;
}

/**
 * The change to a draft when a rewrite replaces flagged words. An empty rewrite removes them, with the comma and the
 * space that only they needed, and passes their capital letter on: "Obviously, the lamp" becomes "The lamp". Any other
 * takes their place, and if it ends the sentence, the mark after it is a question mark only if it asks a question.
 */
export function replacementOf(draft: string, flagged: Place, rewrite: string): Replacement {
  const { start, end } = flagged;
  if (rewrite !== '') return withComma(draft, withMark(draft, flagged, rewrite));
  const before = draft.slice(0, start);
  const after = draft.slice(end);
  if (opensStatement(draft, start)) return withoutOpening(flagged, draft.slice(start, end), after);
  return withoutPart(flagged, before, after);
}

const MARKS = /^(["'”’“»)\]*_~]{0,8})([.!?…]{1,8})(?![\p{L}\p{Nd}])/u;

/** "however, we" becomes "and we", without the comma. */
const LEADS_ON = /(?:^|\s)(?:and|hear that|afraid)$/;

/** "unable to come, but what we can do is": a conjunction that the rewrite brings along gets a comma before it. */
function withComma(draft: string, replacement: Replacement): Replacement {
  const before = draft.slice(0, replacement.start);
  if (!/^(?:and|but)\b/.test(replacement.text) || !/[\p{L}\p{N}][ \u00A0]$/u.test(before)) return replacement;
  return { ...replacement, start: endOfText(before), text: `, ${replacement.text}` };
}

/**
 * A statement in place of a question ends with a full stop, and a question in place of a statement with a question
 * mark.
 */
function withMark(draft: string, { start, end }: Place, rewrite: string): Replacement {
  if (draft[end] === ',' && LEADS_ON.test(rewrite)) return { start, end: end + 1, text: rewrite };
  const [, closing = '', marks = ''] = MARKS.exec(draft.slice(end, end + 20)) ?? [];
  const mark = markFor(rewrite, marks, openingOf(draft, start));
  if (mark === marks) return { start, end, text: rewrite };
  return { start, end: end + closing.length + marks.length, text: rewrite + closing + mark };
}

function markFor(rewrite: string, marks: string, opening: string): string {
  if (/[.!?…]$/.test(rewrite)) return '';
  if (!marks.includes('?')) return marks === '.' && isQuestion(rewrite, opening) ? '?' : marks;
  return isQuestion(rewrite, opening) || endsWithQuestion(rewrite) || beginsQuestion(opening) ? marks : '.';
}

// Nobody writes more than this before the last words of a sentence.
const LONGEST_OPENING = 1200;

// The text that follows decides whether a sentence ends before it.
const NEXT_WORDS = 40;

/** The text before an offset in its sentence. */
function openingOf(draft: string, offset: number): string {
  const from = Math.max(0, offset - LONGEST_OPENING);
  const line = linesOfReply(draft.slice(from, offset + NEXT_WORDS)).findLast(({ start }) => from + start <= offset);
  const place = line && offset - from - line.start;
  const sentence = line && splitLine(line.text).findLast(({ start }) => start <= (place ?? 0));
  return sentence ? line.text.slice(sentence.start, place) : '';
}

const QUOTES = /[“”"'(*_~\s]/g;

/** Whether the words after an offset are the first of a sentence or line, or follow a greeting, bullet or colon. */
function opensStatement(draft: string, offset: number): boolean {
  const opening = openingOf(draft, offset);
  const greeting = lengthOfOpening(`${opening}x`);
  return /:\s*$/.test(opening) || opening.slice(greeting).replace(QUOTES, '') === '';
}

const JOINS = /(?:^|[\s,])(?:and|but|that|because|so|as|if|when|while)$/i;

function withoutOpening({ start, end }: Place, words: string, after: string): Replacement {
  // Nothing else was in the sentence, so its full stop is removed too.
  const [stop = ''] = /^[.!?…]+[ \u00A0]*/.exec(after) ?? [];
  if (stop) return { start, end: end + stop.length, text: '' };
  const [, joint = '', letter = ''] = /^([,;:]?[ \u00A0]*)(\p{Ll}?)/u.exec(after) ?? [];
  const handedOn = /^\p{Lu}/u.test(words) ? letter : '';
  return { start, end: end + joint.length + handedOn.length, text: handedOn.toUpperCase() };
}

/** "the fee, but", with nothing after it. */
const DANGLING = /[,;]?[ \u00A0]+(?:and|but|or)$/i;
const ENDS = /^["'”’“»)\]*_~]{0,8}(?:[.!?…]|[\n\r]|$)/;

function withoutPart({ start, end }: Place, before: string, after: string): Replacement {
  const [spaces = ''] = /^[ \u00A0]*/.exec(after) ?? [];
  // "but obviously the lamp", "Well, obviously the lamp"
  if (/^[\p{L}\p{N}]/u.test(after.slice(spaces.length))) return { start, end: end + spaces.length, text: '' };
  const lastWord = endOfText(before);
  const dangling = ENDS.test(after) ? DANGLING.exec(before.slice(Math.max(0, lastWord - 12), lastWord)) : null;
  if (dangling) return { start: lastWord - dangling[0].length, end, text: '' };
  // "but, due to fog, the flight": the conjunction needs no comma.
  if (after.startsWith(',') && JOINS.test(before.slice(0, lastWord)))
    return { start: lastWord, end: end + 1, text: '' };
  // "faster, frankly." and "The lamp, frankly, is faster."
  const hasComma = before[lastWord - 1] === ',';
  return {
    start: hasComma ? lastWord - 1 : lastWord,
    end: hasComma && after.startsWith(',') ? end + 1 : end,
    text: '',
  };
}

/** Where the blanks at the end of a text begin. A pattern would scan each run of blanks once for every blank in it. */
function endOfText(text: string): number {
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === '\u00A0') end -= 1;
  return end;
}
