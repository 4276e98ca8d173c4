import { BLANK } from '../../../rules/engine/judging/rewrite';

/**
 * A blank of an applied rewrite that the agent has yet to fill, such as "[what went wrong]": UTF-16 offsets into the
 * draft.
 */
export interface Blank {
  start: number;
  end: number;
  text: string;
}

/** The blanks of a draft, in order. */
export function blanksIn(text: string): Blank[] {
  if (!text.includes('[')) return [];
  return [...text.matchAll(BLANK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}
