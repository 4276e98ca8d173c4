import { sentencesOfReply } from '../../rules/engine/sentences/sentences';
import type { Token, WordPiece } from './wordPiece';

/** A sentence of a draft in tokens; UTF-16 offsets into the draft. */
export interface TokenSentence {
  text: string;
  start: number;
  end: number;
  tokens: readonly Token[];
}

/** What the model reads at once: as many whole sentences as fit. */
export interface Window {
  /** The numbers of its sentences: from the first, up to but not including the last. */
  from: number;
  to: number;
  /** The sentences that count from this window, as its neighbours cover the rest: up to but not including the last. */
  ownFrom: number;
  ownTo: number;
}

/** The number of sentences that two windows share, so that none is read without its neighbours. */
const SHARED = 2;

/**
 * The sentences of a draft as the rules split it, greeting and signature included.
 * @param most tokens of one sentence: only the beginning of a longer one is read
 */
export function sentencesOf(draft: string, words: WordPiece, most: number): TokenSentence[] {
  return sentencesOfReply(draft).map(({ start, end }) => {
    const text = draft.slice(start, end);
    return { text, start, end, tokens: words.tokens(text, most) };
  });
}

/**
 * Cuts a reply into windows of whole sentences, from its beginning, so that those before an edit stay the same.
 * @param lengths of the sentences in tokens, each with its marker, none above `room`
 * @param room tokens that a window holds
 */
export function windowsOf(lengths: readonly number[], room: number): Window[] {
  const windows: Window[] = [];
  let from = 0;
  while (from < lengths.length) {
    const to = lastFitting(lengths, from, room);
    const before = windows.at(-1);
    // Of the sentences in both, each window keeps the half that is further from its edge.
    const middle = before ? Math.ceil((from + before.to) / 2) : 0;
    if (before) before.ownTo = middle;
    windows.push({ from, to, ownFrom: middle, ownTo: to });
    if (to === lengths.length) break;
    from = nextStart(lengths, from, to, room);
  }
  return windows;
}

/** Where the sentences that fit into a window end; there is at least one. */
function lastFitting(lengths: readonly number[], from: number, room: number): number {
  let left = room - (lengths[from] ?? 0);
  let to = from + 1;
  while (to < lengths.length && (lengths[to] ?? 0) <= left) {
    left -= lengths[to] ?? 0;
    to += 1;
  }
  return to;
}

/** Where the next window begins: so that it shares sentences, yet contains at least one that this one does not. */
function nextStart(lengths: readonly number[], from: number, to: number, room: number): number {
  let start = Math.max(from + 1, to - SHARED);
  while (start < to && lastFitting(lengths, start, room) <= to) start += 1;
  return start;
}
