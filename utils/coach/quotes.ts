import { splitLine } from '../../rules/engine/sentences';
import type { Place, StepFinding, StepId } from '../../rules/types';

/** The words of a draft that show a step. */
export interface StepQuote {
  step: StepId;
  /** Short enough for a line or two. */
  words: string;
}

/** So many UTF-16 units of a sentence are quoted at most. */
const LONGEST = 70;

/**
 * The steps that a draft shows, each with its words.
 * @param flags what is flagged: a sentence that carries a flag shows nothing
 */
export function quotesIn(text: string, steps: readonly StepFinding[], flags: readonly Place[]): StepQuote[] {
  return steps.flatMap(({ stepId, places }) => {
    for (const place of places) {
      const sentence = sentenceAt(text, place.start);
      const isFlagged = flags.some(({ start, end }) => start < sentence.end && sentence.start < end);
      if (!isFlagged) return [{ step: stepId, words: shorten(text, sentence, place) }];
    }
    return [];
  });
}

/** The sentence around an offset; what is left of its line where none is there. */
function sentenceAt(text: string, offset: number): Place {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const to = text.indexOf('\n', offset);
  const line = text.slice(from, to < 0 ? undefined : to);
  const sentence = splitLine(line).find(({ end }) => from + end > offset);
  return sentence
    ? { start: from + sentence.start, end: from + sentence.end }
    : { start: offset, end: from + line.length };
}

/** The sentence, or where it is long, so much of it as fits from the words that count on. */
function shorten(text: string, sentence: Place, { start }: Place): string {
  if (sentence.end - sentence.start <= LONGEST) return text.slice(sentence.start, sentence.end);
  const from = sentence.start + LONGEST > start + LONGEST / 2 ? sentence.start : start;
  const whole = text.slice(from, sentence.end);
  const cut = whole.length > LONGEST ? `${whole.slice(0, LONGEST).replace(/\s+\S*$/, '')}…` : whole;
  return from > sentence.start ? `…${cut}` : cut;
}
