import { compile, review } from '../../../rules/review';

// Roughly how much can be judged from scratch in one frame. Longer texts are judged in slices, so that keys get
// through.
const LONG = 6_000;
const LINE_PART = 1_000;
const SLICE_MS = 8;

/** Whether so much was pasted or loaded at once that it should be judged in slices. */
export function isLongChange(text: string, known: string): boolean {
  return Math.abs(text.length - known.length) >= LONG;
}

/**
 * Compiles the rules and judges the sentences of a draft in slices of a few milliseconds, so that keys get through and
 * the review that follows finds the results cached. Stops early once the text is stale.
 */
export async function judgeAhead(text: string, isStale: () => boolean): Promise<void> {
  let sliceStart = performance.now();
  for (const _ of workOn(text)) {
    if (performance.now() - sliceStart < SLICE_MS) continue;
    await new Promise((done) => setTimeout(done));
    if (isStale()) return;
    sliceStart = performance.now();
  }
}

function* workOn(text: string): Generator<void, void> {
  yield* compile();
  for (const line of text.split('\n')) {
    for (let at = 0; at < line.length; at += LINE_PART) {
      review(line.slice(at, at + LINE_PART));
      yield;
    }
  }
}
