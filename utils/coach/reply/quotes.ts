import { linesOfReply, sentenceAt, sentencesOfReply } from '../../../rules/engine/sentences/sentences';
import { overlap } from '../../../rules/overlap';
import type { Place, StepFinding, StepId } from '../../../rules/types';

/** The words of a draft that show a step. */
export interface StepQuote {
  step: StepId;
  /** Short enough for a line or two. */
  words: string;
}

/** The most that is quoted of a sentence, in UTF-16 units. */
const LONGEST = 70;

/**
 * The steps that a draft shows, each with its words.
 * @param flags those of the draft: a sentence that contains one shows no step
 */
export function quotesIn(text: string, steps: readonly StepFinding[], flags: readonly Place[]): StepQuote[] {
  const lines = linesOfReply(text);
  return steps.flatMap(({ stepId, places }) => {
    for (const place of places) {
      const sentence = sentenceAt(lines, place.start) ?? place;
      if (!isFlagged(sentence, flags)) return [{ step: stepId, words: inOneLine(shorten(text, sentence, place)) }];
    }
    return [];
  });
}

/**
 * Those quotes of an earlier state of a draft whose whole sentence is still in it, and not flagged: while it was
 * written, "I am sorry if you feel ignored" was an apology for three words.
 * @param flags those of the draft as it is now
 */
export function stillIn(text: string, quotes: readonly StepQuote[], flags: readonly Place[]): StepQuote[] {
  const sentences = sentencesOfReply(text)
    .filter((sentence) => !isFlagged(sentence, flags))
    .map(({ start, end }) => inOneLine(text.slice(start, end)));
  return quotes.filter(({ words }) => {
    const uncut = words.replace(/^…|…$/g, '');
    return sentences.some((sentence) => sentence === words || (uncut !== words && sentence.includes(uncut)));
  });
}

function isFlagged(sentence: Place, flags: readonly Place[]): boolean {
  return flags.some((flag) => overlap(flag, sentence) > 0);
}

const inOneLine = (words: string) => words.replace(/\s+/g, ' ');

/** The sentence; if it is long, as much as fits, from the relevant words on. */
function shorten(text: string, sentence: Place, { start }: Place): string {
  if (sentence.end - sentence.start <= LONGEST) return text.slice(sentence.start, sentence.end);
  const from = sentence.start + LONGEST > start + LONGEST / 2 ? sentence.start : start;
  const whole = text.slice(from, sentence.end);
  const cut = whole.length > LONGEST ? `${whole.slice(0, LONGEST).replace(/\s+\S*$/, '')}…` : whole;
  return from > sentence.start ? `…${cut}` : cut;
}
