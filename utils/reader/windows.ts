import { linesOfReply, splitLine } from '../../rules/engine/sentences';
import type { Token, WordPiece } from './wordPiece';

/** A sentence of a draft in tokens; UTF-16 offsets into the draft. */
export interface TokenSentence {
  text: string;
  start: number;
  end: number;
  tokens: readonly Token[];
}

/** What the model reads at once: whole sentences, as many as fit. */
export interface Window {
  /** The numbers of its sentences: from, and up to but without. */
  from: number;
  to: number;
  /** Of what is read before, and so known of its sentences, only these count: from, and up to but without. */
  ownFrom: number;
  ownTo: number;
}

/** Sentences that two windows share, so that none is read without its neighbours. */
const SHARED = 2;

/**
 * The sentences of a draft as the rules split it, greeting and signature included.
 * @param most tokens of one sentence: of a longer one the beginning is read
 */
export function sentencesOf(draft: string, words: WordPiece, most: number): TokenSentence[] {
  return linesOfReply(draft).flatMap((line) =>
    splitLine(line.text).map(({ start, end }) => {
      const text = line.text.slice(start, end);
      return { text, start: line.start + start, end: line.start + end, tokens: words.tokens(text, most) };
    }),
  );
}

/**
 * Cuts a reply into windows of whole sentences, from its beginning, so that those before an edit stay as they are.
 * @param lengths of the sentences in tokens, each with its marker, none above `room`
 * @param room tokens that a window holds
 */
export function windowsOf(lengths: readonly number[], room: number): Window[] {
  const windows: Window[] = [];
  let from = 0;
  while (from < lengths.length) {
    const to = lastFitting(lengths, from, room);
    const before = windows.at(-1);
    // Of what both hold, each has the half that lies deeper in it.
    const middle = before ? Math.ceil((from + before.to) / 2) : 0;
    if (before) before.ownTo = middle;
    windows.push({ from, to, ownFrom: middle, ownTo: to });
    if (to === lengths.length) break;
    from = nextStart(lengths, from, to, room);
  }
  return windows;
}

/** Where the sentences end that fit into a window: one at least. */
function lastFitting(lengths: readonly number[], from: number, room: number): number {
  let left = room - (lengths[from] ?? 0);
  let to = from + 1;
  while (to < lengths.length && (lengths[to] ?? 0) <= left) {
    left -= lengths[to] ?? 0;
    to += 1;
  }
  return to;
}

/** Where the next window begins: so that it shares sentences, and yet holds one that this one does not. */
function nextStart(lengths: readonly number[], from: number, to: number, room: number): number {
  let start = Math.max(from + 1, to - SHARED);
  while (start < to && lastFitting(lengths, start, room) <= to) start += 1;
  return start;
}
