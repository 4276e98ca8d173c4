import { isUnseen } from './invisible';
import { lengthOfSign } from './listSign';
import { sentenceEnds } from './sentenceEnds';
import { goesOn } from './wrappedLines';

/** A place in a text: UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;
const QUOTED_LINE = /^\s*>/;
// "On Tue, 3 Mar, Kim wrote:" opens the quoted history; "-- " on its own line opens the signature.
const REST_IS_NOT_THE_REPLY = /^\s*(?:On\s.{4,120}\swrote:\s*|-{2}\s?|-{3,}\s*Original Message\s*-{3,}.*)$/i;
// Nobody writes a longer sentence; text pasted without full stops is judged in parts of this length.
const LONGEST = 1200;

/** A line of the agent's own words and where it starts in the draft, in UTF-16 units. */
export interface Line {
  text: string;
  start: number;
}

/**
 * The lines of a draft without quoted lines, the quoted history and the signature below `--`. Lines that were only
 * wrapped to fit count as one line, with the break in it.
 */
export function linesOfReply(draft: string): Line[] {
  const lines: Line[] = [];
  /** The line above, if it may continue. */
  let above = '';
  for (const line of linesOf(draft)) {
    if (endsReply(line.text)) break;
    const isQuoted = isQuotedLine(line.text);
    const last = lines.at(-1);
    if (last && !isQuoted && goesOn(above, line.text)) {
      last.text = draft.slice(last.start, line.start + line.text.length);
    } else if (!isQuoted && line.text !== '') lines.push(line);
    above = isQuoted ? '' : line.text;
  }
  return lines;
}

/** Whether the agent's own words end at this line: what follows is the quoted history or a signature. */
export const endsReply = (line: string) => REST_IS_NOT_THE_REPLY.test(line);

/** Whether a line is quoted from somebody else. */
export const isQuotedLine = (line: string) => QUOTED_LINE.test(line);

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

/** The sentence around an offset into a draft, by the lines of its reply; undefined if there is none. */
export function sentenceAt(lines: readonly Line[], offset: number): Span | undefined {
  const line = lines.findLast(({ start }) => start <= offset);
  const sentence = line && splitLine(line.text).find(({ end }) => line.start + end > offset);
  return sentence && { start: line.start + sentence.start, end: line.start + sentence.end };
}

/** The places in a draft of the sentences of its reply, in order. */
export function sentencesOfReply(draft: string): Span[] {
  return linesOfReply(draft).flatMap((line) =>
    splitLine(line.text).map(({ start, end }) => ({ start: line.start + start, end: line.start + end })),
  );
}

/**
 * The sentences of a line: places in it, without the white space around them and the sign of a list before them. They
 * lie in order, and what is between them is blanks, invisible marks and signs.
 */
export function splitLine(line: string): Span[] {
  return piecesOf(line, 0, line.length, endsIn(line)).flatMap(({ sentences }) => sentences);
}

/** A part of a line up to where a sentence ends; what is too long for one sentence, or is blank, has more or none. */
export interface Piece {
  end: number;
  sentences: Span[];
}

/** Where sentences of a line end; from one end on, and up to one where `isLast` says so. */
export function endsIn(line: string, from?: number, isLast?: (end: number) => boolean): number[] {
  return sentenceEnds(line, (start) => startOfWords(line, start, line.length), from, isLast);
}

/** The pieces of a line between two offsets. @param ends between them, in order */
export function piecesOf(line: string, from: number, to: number, ends: readonly number[]): Piece[] {
  let start = from;
  return [...ends, to].map((end) => {
    const sentences: Span[] = [];
    pushParts(line, start, end, sentences);
    start = end;
    return { end, sentences };
  });
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

/** Where a sentence's own text starts: after invisible characters and a bullet. */
function startOfWords(line: string, from: number, to: number): number {
  let start = from;
  while (start < to && isUnseen(line.charAt(start))) start += 1;
  return Math.min(to, start + lengthOfSign(line, start));
}
