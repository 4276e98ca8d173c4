import { endsReply, isQuotedLine, type Line } from '../sentences/sentences';
import { goesOn } from '../sentences/wrappedLines';

/** A line that can be judged by itself, and the lines above and below it, without their line breaks. */
export interface LineAlone extends Line {
  /** Undefined if there is none. */
  above: string | undefined;
  below: string | undefined;
}

const RARE_BREAK = /[\r\u2028\u2029]/;

/**
 * The line around an offset, if its sentences can be judged without looking at other lines; undefined if it is quoted,
 * ends the reply, or continues the line above or below.
 */
export function lineAlone(draft: string, offset: number): LineAlone | undefined {
  const start = startOfLine(draft, offset);
  const end = endOfLine(draft, offset);
  const endOfAbove = start - lengthOfBreak(draft, start - 2, start);
  const startOfBelow = end + lengthOfBreak(draft, end, end + 2);
  return ifAlone({
    start,
    text: draft.slice(start, end),
    above: start > 0 ? draft.slice(startOfLine(draft, endOfAbove), endOfAbove) : undefined,
    below: end < draft.length ? draft.slice(startOfBelow, endOfLine(draft, startOfBelow)) : undefined,
  });
}

/** The same line with another text. */
export function lineAs(line: LineAlone, text: string): LineAlone | undefined {
  return ifAlone({ ...line, text });
}

/** Whether a text contains a line break. */
export const breaksLine = (text: string) => text.includes('\n') || RARE_BREAK.test(text);

function ifAlone(line: LineAlone): LineAlone | undefined {
  const { text, above, below } = line;
  if (endsReply(text) || isQuotedLine(text)) return undefined;
  const isJoined = (above !== undefined && goesOn(above, text)) || (below !== undefined && goesOn(text, below));
  return isJoined ? undefined : line;
}

function startOfLine(text: string, from: number): number {
  let start = from > 0 ? text.lastIndexOf('\n', from - 1) + 1 : 0;
  const line = text.slice(start, from);
  if (!RARE_BREAK.test(line)) return start;
  start = from;
  while (start > 0 && !breaksLine(text.charAt(start - 1))) start -= 1;
  return start;
}

function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  const end = found < 0 ? text.length : found;
  const rare = text.slice(from, end).search(RARE_BREAK);
  return rare < 0 ? end : from + rare;
}

/** "\r\n" is one break. */
const lengthOfBreak = (text: string, from: number, to: number) =>
  text.slice(Math.max(0, from), to) === '\r\n' ? 2 : 1;
