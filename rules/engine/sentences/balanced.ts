import type { Span } from './sentences';

/** Marks that come in pairs in a normalised text; apostrophes do not count. */
const PAIRS: [opening: RegExp, closing: RegExp][] = [
  [/\(/g, /\)/g],
  [/\[/g, /\]/g],
  [/(?<!\S)"/g, /(?<=\S)"/g],
  [/(?<![\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, /(?<=[\p{L}\p{N}.!?])'(?![\p{L}\p{N}])/gu],
];

/**
 * A place in a normalised sentence, extended to the other half of a quote or bracket that it cuts in two, so that
 * replacing it leaves no half behind.
 */
export function balanced({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  const place = { start, end };
  for (const [opening, closing] of PAIRS) {
    const open = countOf(opening, words) - countOf(closing, words);
    if (open > 0 && matches(closing, text, end)) place.end = end + 1;
    if (open < 0 && matches(opening, text, start - 1)) place.start = start - 1;
  }
  return place;
}

const countOf = (mark: RegExp, words: string) => words.match(mark)?.length ?? 0;

function matches(mark: RegExp, text: string, at: number): boolean {
  mark.lastIndex = Math.max(0, at);
  return at >= 0 && mark.exec(text)?.index === at;
}
