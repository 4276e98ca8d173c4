import { BLANK } from '../../rules/engine/rewrite';
import { review } from '../../rules/review';
import type { Review, ReviewContext } from '../../rules/types';
import type { Draft } from '../editor/readDraft';
import { reviewWithout } from './reviewWithout';
import { type TrackedFlag, trackFlags } from './trackFlags';
import type { Word } from './wordAtCaret';

export interface Blank {
  start: number;
  end: number;
  text: string;
}

/** A reply field as it stands: what is written there and what the rules say of it. */
export interface Reading {
  draft: Draft;
  review: Review;
  /** All flags, in the draft's order, with ids that last while the agent edits. */
  flags: TrackedFlag[];
  blanks: Blank[];
}

// About what is judged in one frame from scratch. Longer texts are judged in slices, so that keys come through.
const LONG = 6_000;
const LINE_PART = 1_000;
const SLICE_MS = 8;

/**
 * Reviews a draft, continuing the flags of the reading before.
 * @param typing the word that is still being typed, if there is one
 */
export function readReply(draft: Draft, context: ReviewContext, before: Reading, typing?: Word): Reading {
  const found = reviewWithout(draft.text, typing, context);
  const flags = trackFlags(before.flags, before.draft.text, draft.text, found.flags);
  return { draft, review: found, flags, blanks: blanksIn(draft.text) };
}

/** Whether so much was pasted or loaded at once that it should be judged in slices. */
export function isLongChange(text: string, known: string): boolean {
  return Math.abs(text.length - known.length) >= LONG;
}

/**
 * Judges the sentences of a long draft in slices of a few milliseconds, so that keys come through and the review
 * that follows finds them remembered. Ends early when it has become stale.
 */
export async function judgeAhead(text: string, isStale: () => boolean): Promise<void> {
  let sliceStart = performance.now();
  for (const line of text.split('\n')) {
    for (let at = 0; at < line.length; at += LINE_PART) {
      review(line.slice(at, at + LINE_PART));
      if (performance.now() - sliceStart < SLICE_MS) continue;
      await new Promise((done) => setTimeout(done));
      if (isStale()) return;
      sliceStart = performance.now();
    }
  }
}

function blanksIn(text: string): Blank[] {
  if (!text.includes('[')) return [];
  return [...text.matchAll(BLANK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}
