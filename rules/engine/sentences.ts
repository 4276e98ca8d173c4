/** A sentence's place in the draft: UTF-16 offsets, without the white space around it. */
export interface Span {
  start: number;
  end: number;
}

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

// Nobody writes a longer sentence; what somebody pastes without full stops is judged in parts of this length.
const LONGEST = 1200;

/** Splits a draft into sentences, leaving out quoted lines, the quoted history and the signature below `--`. */
export function splitSentences(draft: string): Span[] {
  const spans: Span[] = [];
  for (const line of linesOf(draft)) {
    if (REST_IS_NOT_THE_REPLY.test(line.text)) break;
    if (!QUOTED_LINE.test(line.text)) splitLine(line.text, line.start, spans);
  }
  return spans;
}

function* linesOf(draft: string): Generator<{ text: string; start: number }> {
  let start = 0;
  for (const end of draft.matchAll(LINE_END)) {
    yield { text: draft.slice(start, end.index), start };
    start = end.index + end[0].length;
  }
  yield { text: draft.slice(start), start };
}

function splitLine(line: string, lineStart: number, spans: Span[]): void {
  let start = 0;
  for (const end of line.matchAll(SENTENCE_END)) {
    const stop = end.index + end[0].length;
    if (end[0] === '.' && isAbbreviation(line.slice(Math.max(start, stop - 12), stop), line.slice(stop, stop + 8)))
      continue;
    pushParts(line, start, stop, lineStart, spans);
    start = stop;
  }
  pushParts(line, start, line.length, lineStart, spans);
}

function pushParts(line: string, from: number, to: number, lineStart: number, spans: Span[]): void {
  let start = from;
  while (to - start > LONGEST) {
    const gap = line.lastIndexOf(' ', start + LONGEST);
    const stop = gap > start ? gap : start + LONGEST;
    pushTrimmed(line, start, stop, lineStart, spans);
    start = stop;
  }
  pushTrimmed(line, start, to, lineStart, spans);
}

function isAbbreviation(before: string, after: string): boolean {
  return TITLE.test(before) || (TRAILING.test(before) && LOWER_CASE_NEXT.test(after));
}

function pushTrimmed(line: string, from: number, to: number, lineStart: number, spans: Span[]): void {
  const text = line.slice(from, to);
  const trimmed = text.replace(BLANKS_BEFORE, '').trimEnd();
  if (trimmed === '') return;
  const start = lineStart + from + text.indexOf(trimmed);
  spans.push({ start, end: start + trimmed.length });
}
