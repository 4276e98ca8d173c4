import { BLANK } from '../../../rules/engine/judging/rewrite';

/** A blank of an applied rewrite that waits for the agent, "[what went wrong]": UTF-16 offsets into the draft. */
export interface Blank {
  start: number;
  end: number;
  text: string;
}

/** The blanks that a draft holds, in its order. */
export function blanksIn(text: string): Blank[] {
  if (!text.includes('[')) return [];
  return [...text.matchAll(BLANK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}
