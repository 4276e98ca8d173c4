/** A place in a text: UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** What a line of a draft may end with. */
export const LINE_ENDS = '\n\r\u2028\u2029';
const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;
const QUOTED_LINE = /^\s*>/;
// "On Tue, 3 Mar, Kim wrote:" opens the quoted history; "-- " on its own line opens the signature.
const REST_IS_NOT_THE_REPLY = /^\s*(?:On\s.{4,120}\swrote:\s*|-{2}\s?|-{3,}\s*Original Message\s*-{3,}.*)$/i;
// Editors put invisible fillers between formats, also between a full stop and the space after it. Only the last of
// several marks is looked for, and nothing without bounds: a run of a thousand would be read a thousand times.
const SENTENCE_END = /[.!?…]["'”’)\]]{0,4}(?=[\u00AD\u200B-\u200D\u2060\uFEFF]{0,16}\s)/g;
const BLANKS_BEFORE = /^[\s\u00AD\u200B-\u200D\u2060]+/;
const TITLE = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|approx|e\.g|i\.e|\p{L})\.$/iu;
// These end a sentence as often as not: the next letter tells.
const TRAILING = /(?:^|[\s(\d])(?:a\.m|p\.m|etc|inc|ltd|co)\.$/i;
const LOWER_CASE_NEXT = /^\s+\p{Ll}/u;
// "Nov. 25", "order no. 12", "Tues. at 4", "4 p.m. Friday", "5 p.m. EST", "21. December": what follows tells, too.
const GOES_ON: [before: RegExp, after: RegExp][] = [
  [/(?:^|[\s(])(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|nos?|nr|tel|ext|pp?)\.$/i, /^\s+[#+]?\d/],
  [
    /(?:^|[\s(])(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)\.$/,
    /^\s+(?:\d|(?:at|by|before|between|morning|afternoon|evening)\b)/,
  ],
  [
    /\d\s?[ap]\.m\.$/i,
    /^\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|To(?:day|morrow|night)|[ECMP][SD]?T|CES?T|GMT|UTC|BST|IST|Pacific|Eastern|Central|Mountain|UK|London)\b/,
  ],
  [
    /(?:^|[\s(])\d{1,2}\.(?:\d{1,2}\.)?$/,
    /^\s+(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|May(?! (?:I|we|you)\b)|(?:at|by)\b)/,
  ],
];

// Nobody writes a longer sentence; what somebody pastes without full stops is judged in parts of this length.
const LONGEST = 1200;

/** A line of the agent's own words and where it starts in the draft, in UTF-16 units. */
export interface Line {
  text: string;
  start: number;
}

/** The lines of a draft, leaving out quoted lines, the quoted history and the signature below `--`. */
export function linesOfReply(draft: string): Line[] {
  const lines: Line[] = [];
  for (const line of linesOf(draft)) {
    if (REST_IS_NOT_THE_REPLY.test(line.text)) break;
    if (line.text !== '' && !QUOTED_LINE.test(line.text)) lines.push(line);
  }
  return lines;
}

/** Whether a line may hold the agent's own words: it is not quoted, and what follows it may be the reply as well. */
export function isLineOfReply(line: string): boolean {
  return !REST_IS_NOT_THE_REPLY.test(line) && !QUOTED_LINE.test(line);
}

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

/** The sentences of a line: places in it, without the white space around them. */
export function splitLine(line: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of line.matchAll(SENTENCE_END)) {
    const stop = end.index + end[0].length;
    if (end[0] === '.' && isAbbreviation(line.slice(Math.max(start, stop - 12), stop), line.slice(stop, stop + 14)))
      continue;
    pushParts(line, start, stop, spans);
    start = stop;
  }
  pushParts(line, start, line.length, spans);
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

function isAbbreviation(before: string, after: string): boolean {
  return (
    TITLE.test(before) ||
    (TRAILING.test(before) && LOWER_CASE_NEXT.test(after)) ||
    GOES_ON.some(([ends, next]) => ends.test(before) && next.test(after))
  );
}

function pushTrimmed(line: string, from: number, to: number, spans: Span[]): void {
  const text = line.slice(from, to);
  const trimmed = text.replace(BLANKS_BEFORE, '').trimEnd();
  if (trimmed === '') return;
  const start = from + text.indexOf(trimmed);
  spans.push({ start, end: start + trimmed.length });
}
