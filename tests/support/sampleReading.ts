import { linesOfReply, splitLine } from '../../rules/engine/sentences/sentences';
import {
  READER_LABELS,
  READER_STEPS,
  type ReaderBars,
  type ReaderLabel,
  type ReaderStep,
  type Reading,
  type SentenceReading,
} from '../../rules/reader/reading';

const ofEach = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;

/** Gentle from 0.9 on, normal from 0.7, strict from 0.5. */
const BARS: ReaderBars = {
  flaws: ofEach(READER_LABELS, () => ({ gentle: 0.9, normal: 0.7, strict: 0.5 })),
  steps: ofEach(READER_STEPS, () => 0.5),
  recovery: 0.5,
};

/** What the reader found in the sentence with these words, and how likely; it marks the words. */
export type Found = [words: string, label: ReaderLabel, probability: number];

interface Changes {
  steps?: [words: string, step: ReaderStep, probability: number][];
  recovery?: number;
}

/** A reading of a draft in which only what is named is likely. */
export function sampleReading(draft: string, found: readonly Found[] = [], changes: Changes = {}): Reading {
  const sentences = linesOfReply(draft).flatMap((line) =>
    splitLine(line.text).map(({ start, end }): SentenceReading => {
      const text = line.text.slice(start, end);
      const here = found.filter(([words]) => text.includes(words));
      return {
        text,
        start: line.start + start,
        end: line.start + end,
        flaws: READER_LABELS.map((label) => {
          const [words, , probability = 0.055] = here.find(([, known]) => known === label) ?? [text];
          const from = text.indexOf(words);
          return { label, probability, start: from, end: from + words.length };
        }),
        steps: ofEach(READER_STEPS, (step) => {
          const [, , probability = 0.01] =
            changes.steps?.find(([words, known]) => known === step && text.includes(words)) ?? [];
          return probability;
        }),
      };
    }),
  );
  return { version: 'sample', sentences, recovery: changes.recovery ?? 0.99, bars: BARS };
}
