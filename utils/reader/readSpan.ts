import type { TokenSentence } from './windows';

/**
 * The words of a sentence that carry a flaw: of the runs of tokens above the bar, joined across gaps of one token, the
 * one with the highest total, extended to whole words; the whole sentence where no token is above it.
 * @param probabilities of the sentence's tokens, from 0 to 1
 * @returns UTF-16 offsets into the sentence
 */
export function readSpan(
  { text, tokens }: Pick<TokenSentence, 'text' | 'tokens'>,
  probabilities: readonly number[],
  bar: number,
): { start: number; end: number } {
  let best: Run | undefined;
  let run: Run | undefined;
  for (const [at, probability] of probabilities.entries()) {
    if (probability < bar) continue;
    run =
      run && at - run.to <= 1
        ? { ...run, to: at + 1, weight: run.weight + probability }
        : { from: at, to: at + 1, weight: probability };
    if (!best || run.weight > best.weight) best = run;
  }
  if (!best) return { start: 0, end: text.length };
  let { from, to } = best;
  while (from > 0 && tokens[from]?.isContinued) from -= 1;
  while (tokens[to]?.isContinued) to += 1;
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? text.length };
}

interface Run {
  from: number;
  to: number;
  weight: number;
}
