/** Why a file is refused, in sentences, up to a limit. */
export interface Problems {
  sentences: string[];
  /** How many more there are. */
  more: number;
}

const MOST_SAID = 10;

/** Adds a sentence, in place; those over the limit are only counted. */
export function addProblem(problems: Problems, sentence: string): void {
  if (problems.sentences.length < MOST_SAID) problems.sentences.push(sentence);
  else problems.more += 1;
}
