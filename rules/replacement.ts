/** UTF-16 offsets into a draft. */
interface Place {
  start: number;
  end: number;
}

/** A change to a draft: the text that takes the place of what stands there. */
export interface Replacement extends Place {
  text: string;
}

/**
 * What changes in a draft when flagged words give way to a rewrite. An empty rewrite removes them, with the comma and
 * the space that only they needed, and hands their capital letter on: "Obviously, the lamp" becomes "The lamp".
 */
export function replacementOf(draft: string, flagged: Place, rewrite: string): Replacement {
  const { start, end } = flagged;
  if (rewrite !== '') return { start, end, text: rewrite };
  const before = draft.slice(0, start);
  const after = draft.slice(end);
  if (OPENING.test(before)) return withoutOpening(flagged, draft.slice(start, end), after);
  return withoutPart(flagged, before, after);
}

/** What stands before the first words of a sentence, a line or an item of a list. */
const OPENING = /(?:(?:^|\n)[ \u00A0]*(?:[-–*•]|\d{1,2}[.)])[ \u00A0]+|(?:^|[.!?…:\n]["”’)]*)[ \u00A0]*)$/;

function withoutOpening({ start, end }: Place, words: string, after: string): Replacement {
  // Nothing else was in the sentence: its full stop goes too.
  const [stop = ''] = /^[.!?…]+[ \u00A0]*/.exec(after) ?? [];
  if (stop) return { start, end: end + stop.length, text: '' };
  const [, joint = '', letter = ''] = /^([,;:]?[ \u00A0]*)(\p{Ll}?)/u.exec(after) ?? [];
  const handedOn = /^\p{Lu}/u.test(words) ? letter : '';
  return { start, end: end + joint.length + handedOn.length, text: handedOn.toUpperCase() };
}

function withoutPart({ start, end }: Place, before: string, after: string): Replacement {
  const [spaces = ''] = /^[ \u00A0]*/.exec(after) ?? [];
  // "but obviously the lamp", "Well, obviously the lamp"
  if (/^[\p{L}\p{N}]/u.test(after.slice(spaces.length))) return { start, end: end + spaces.length, text: '' };
  // "I looked, and frankly, the lamp is faster."
  const joint = /^,[ \u00A0]+(?=[\p{L}\p{N}])/u.exec(after)?.[0];
  if (joint && /\b(?:and|but|so|or|yet)[ \u00A0]+$/i.test(before)) return { start, end: end + joint.length, text: '' };
  // "faster, frankly." and "The lamp, frankly, is faster."
  const lastWord = endOfText(before);
  const hasComma = before[lastWord - 1] === ',';
  return {
    start: hasComma ? lastWord - 1 : lastWord,
    end: hasComma && after.startsWith(',') ? end + 1 : end,
    text: '',
  };
}

/** Where the blanks at the end of a text begin. A pattern would look at each run of blanks in the draft once a blank. */
function endOfText(text: string): number {
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === '\u00A0') end -= 1;
  return end;
}
