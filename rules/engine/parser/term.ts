/** A word as compromise reads it. */
export interface Term {
  /** What comes before it, between it and the last word. */
  pre: string;
  /** Empty for the second half of a contraction. */
  text: string;
  post: string;
  tags: ReadonlySet<string>;
}

/** The forms of a verb, as compromise calls them. */
export interface VerbForms {
  PastTense: string;
  PresentTense: string;
  Gerund: string;
  /** Where it is not the past tense. */
  Participle?: string | undefined;
}
