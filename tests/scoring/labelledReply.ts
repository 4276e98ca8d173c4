import fs from 'node:fs';

/** A reply that people have read, and what they would have said about it. */
export interface LabelledReply {
  id: string;
  /** The customer's message, where it is known. */
  context: string | null;
  text: string;
  /** Where its sentences start and end, in UTF-16 units. */
  sentences: readonly (readonly [number, number])[];
  /** Whether it answers a failure; null where two readers disagreed. */
  recovery: boolean | null;
  labels: readonly Label[];
  steps: readonly string[];
  /** Steps that one of two readers found: neither expected nor wrong. */
  maybeSteps?: readonly string[];
}

export interface Label {
  /** The number of the sentence. */
  s: number;
  /** The category. */
  c: string;
  /** False where the reader was unsure: the label is not expected, and a flag there is not wrong. */
  sure?: boolean;
}

/** A complaint with an answer that has a flaw and one that looks like it and has none. */
export interface LabelledPair {
  id: string;
  context: string | null;
  bad: string;
  good: string;
}

/** The objects of a JSON Lines file; undefined where there is no such file. */
export function readLines<Row>(file: string): Row[] | undefined {
  if (!fs.existsSync(file)) return undefined;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}
