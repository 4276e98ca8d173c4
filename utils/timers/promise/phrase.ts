/** Where something is in a sentence, in UTF-16 offsets. */
export interface Place {
  start: number;
  end: number;
}

/** A global RegExp for a lower-case text; a blank in its source matches any number of blanks. */
export function phrase(source: string): RegExp {
  return new RegExp(
    source.replace(/ ([?*])?/g, (_, any: string | undefined) => (any ? ' *' : ' {1,20}')),
    'g',
  );
}

export function placeOf(match: RegExpMatchArray): Place {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

/** The text with blanks in place of what has already been read. */
export function without(text: string, places: readonly Place[]): string {
  return places.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** Whether a place is introduced as a deadline: "by", "no later than". */
export function isDeadline(text: string, { start, end }: Place): boolean {
  return DEADLINE_BEFORE.test(text.slice(0, start)) || DEADLINE.test(text.slice(start, end));
}

const DEADLINE = /^(?:by|before|until|till|than|within)\b/i;
const DEADLINE_BEFORE = /\b(?:by|before|until|till|than|within)\s+(?:the |end of |the end of |about |around )?$/i;

/** Whether one place follows another with nothing but small words between them. */
export function areNeighbours(text: string, a: Place, b: Place): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return /^(?:[\s,:;.()-]|\b(?:on|of|in|the|at|this|by|before|around|about|and|between|from|no|later|than|latest|your|our|my|local|time|end|after)\b)*$/i.test(
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
  /(?:\b(?:by|before|at|on|until|till|within|in|around|about|no later than|later|over|during|this|the|end of|after)\s+)+$/i;

function withLead(sentence: string, { start, end }: Place): Place {
  return { start: start - (LEAD.exec(sentence.slice(0, start))?.[0].length ?? 0), end };
}
