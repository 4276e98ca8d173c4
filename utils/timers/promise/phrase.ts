/** Where something stands in a sentence, in UTF-16 offsets. */
export interface Place {
  start: number;
  end: number;
}

/** "This morning's parcel" and "good morning" tell no time. */
const NO_TIME =
  /\b(?:good|lovely|nice|pleasant|great) (?:morning|afternoon|evening|night|day|week ?end)\b|\b(?:today|tonight|tomorrow|yesterday|[a-z]+day|morning|afternoon|evening|night)'s\b/giu;

/** The sentence with plain quotes, dashes and blanks and without what only looks like a time; all else stays in its place. */
export function plainText(sentence: string): string {
  return sentence
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s/gu, ' ')
    .replace(NO_TIME, (words) => ' '.repeat(words.length));
}

/** Whether a place is introduced as the end of a time: "by", "no later than". */
export function isDeadline(text: string, { start, end }: Place): boolean {
  return DEADLINE_BEFORE.test(text.slice(0, start)) || DEADLINE.test(text.slice(start, end));
}

const DEADLINE = /^(?:by|before|until|till|than|within)\b/iu;
const DEADLINE_BEFORE = /\b(?:by|before|until|till|than|within)\s+(?:the |end of |the end of |about |around )?$/iu;

export function placeOf(match: RegExpMatchArray): Place {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

/** The text with blanks instead of what was read already. */
export function without(text: string, places: readonly Place[]): string {
  return places.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** Whether one thing follows another with nothing but small words between them. */
export function areNeighbours(text: string, a: Place, b: Place): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return /^(?:[\s,.()-]|\b(?:on|of|the|at|this|by|before|around|about|and|between|from|no|later|than|latest|your|our|local|time|end)\b)*$/iu.test(
    between,
  );
}

/** A promise's words as they were written: "by 10 am on Monday", or with a gap, "Tomorrow … at 5 pm". */
export function wordsAt(sentence: string, places: readonly Place[]): string {
  const [first, ...others] = [...places].sort((a, b) => a.start - b.start);
  if (!first) return '';
  const joined = [{ ...withLead(sentence, first) }];
  for (const place of others) {
    const last = joined.at(-1);
    if (last && areNeighbours(sentence, last, place)) last.end = Math.max(last.end, place.end);
    else joined.push(withLead(sentence, place));
  }
  return joined.map(({ start, end }) => sentence.slice(start, end).trim()).join(' … ');
}

const LEAD =
  /(?:\b(?:by|before|at|on|until|till|within|in|around|about|no later than|later|over|during|this|the|end of)\s+)+$/iu;

/** With the small words before it, which say how it is meant. */
function withLead(sentence: string, { start, end }: Place): Place {
  return { start: start - (LEAD.exec(sentence.slice(0, start))?.[0].length ?? 0), end };
}
