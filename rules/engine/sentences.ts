import { isUnseen } from './invisible';
import { lengthOfSign } from './listSign';
import { sentenceEnds } from './sentenceEnds';
import { goesOn } from './wrappedLines';

/** A place in a text: UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** What a line of a draft may end with. */
const LINE_ENDS = '\n\r\u2028\u2029';
const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;
const QUOTED_LINE = /^\s*>/;
// "On Tue, 3 Mar, Kim wrote:" opens the quoted history; "-- " on its own line opens the signature.
const REST_IS_NOT_THE_REPLY = /^\s*(?:On\s.{4,120}\swrote:\s*|-{2}\s?|-{3,}\s*Original Message\s*-{3,}.*)$/i;
// Nobody writes a longer sentence; what somebody pastes without full stops is judged in parts of this length.
const LONGEST = 1200;

/** A line of the agent's own words and where it starts in the draft, in UTF-16 units. */
export interface Line {
  text: string;
  start: number;
}

/**
 * The lines of a draft, leaving out quoted lines, the quoted history and the signature below `--`. Lines that were only
 * broken to fit are one line, with the break in it.
 */
export function linesOfReply(draft: string): Line[] {
  const lines: Line[] = [];
  /** The line above, where it may go on. */
  let above = '';
  for (const line of linesOf(draft)) {
    if (REST_IS_NOT_THE_REPLY.test(line.text)) break;
    const isQuoted = QUOTED_LINE.test(line.text);
    const last = lines.at(-1);
    if (last && !isQuoted && goesOn(above, line.text)) {
      last.text = draft.slice(last.start, line.start + line.text.length);
    } else if (!isQuoted && line.text !== '') lines.push(line);
    above = isQuoted ? '' : line.text;
  }
  return lines;
}

/**
 * The line around an offset, where the sentences in it may be judged by themselves whatever stands around it: undefined
 * where it is quoted, ends the reply, or is one line with the line above or below.
 */
export function lineAlone(draft: string, offset: number): Line | undefined {
  const start = startOfLine(draft, offset);
  const end = endOfLine(draft, offset);
  const text = draft.slice(start, end);
  if (REST_IS_NOT_THE_REPLY.test(text) || QUOTED_LINE.test(text)) return undefined;
  const endOfAbove = start - lengthOfBreak(draft, start - 2, start);
  const startOfBelow = end + lengthOfBreak(draft, end, end + 2);
  const above = draft.slice(startOfLine(draft, endOfAbove), endOfAbove);
  const below = draft.slice(startOfBelow, endOfLine(draft, startOfBelow));
  const isJoined = (start > 0 && goesOn(above, text)) || (end < draft.length && goesOn(text, below));
  return isJoined ? undefined : { text, start };
}

function startOfLine(text: string, from: number): number {
  let at = from;
  while (at > 0 && !LINE_ENDS.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !LINE_ENDS.includes(text.charAt(at))) at += 1;
  return at;
}

/** "\r\n" is one break. */
const lengthOfBreak = (text: string, from: number, to: number) =>
  text.slice(Math.max(0, from), to) === '\r\n' ? 2 : 1;

function linesOf(draft: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  LINE_END.lastIndex = 0;
  for (let end = LINE_END.exec(draft); end; end = LINE_END.exec(draft)) {
    lines.push({ text: draft.slice(start, end.index), start });
    start = LINE_END.lastIndex;
  }
  lines.push({ text: draft.slice(start), start });
  return lines;
}

/** The sentence around an offset into a draft, by the lines of its reply; undefined where none is there. */
export function sentenceAt(lines: readonly Line[], offset: number): Span | undefined {
  const line = lines.findLast(({ start }) => start <= offset);
  const sentence = line && splitLine(line.text).find(({ end }) => line.start + end > offset);
  return sentence && { start: line.start + sentence.start, end: line.start + sentence.end };
}

/**
 * The sentences of a line: places in it, without the white space around them and the sign of a list before them. They
 * lie in order, and what is between them is blanks, invisible marks and signs.
 */
export function splitLine(line: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of [...sentenceEnds(line, (from) => startOfWords(line, from, line.length)), line.length]) {
    pushParts(line, start, end, spans);
    start = end;
  }
  return spans;
}

function pushParts(line: string, from: number, to: number, spans: Span[]): void {
  let start = from;
  while (to - start > LONGEST) {
    // Looked for in the part alone: a line without blanks would be searched from each part back to its beginning.
    const gap = line.slice(start, start + LONGEST + 1).lastIndexOf(' ');
    const stop = start + (gap > 0 ? gap : LONGEST);
    pushTrimmed(line, start, stop, spans);
    start = stop;
  }
  pushTrimmed(line, start, to, spans);
}

function pushTrimmed(line: string, from: number, to: number, spans: Span[]): void {
  const start = startOfWords(line, from, to);
  let end = to;
  while (end > start && isUnseen(line.charAt(end - 1))) end -= 1;
  if (start < end) spans.push({ start, end });
}

/** Where a sentence's own text starts: behind what is not seen, and the sign of a list. */
function startOfWords(line: string, from: number, to: number): number {
  let start = from;
  while (start < to && isUnseen(line.charAt(start))) start += 1;
  return Math.min(to, start + lengthOfSign(line, start));
}
