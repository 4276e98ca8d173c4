/** A contraction whose second half a rule replaces, "We'll": the words before it stay. */
export interface Contraction {
  /** What stays: "We". */
  stem: string;
  /** What is replaced, written out: "will". More than one if the spelling leaves it open. */
  readings: readonly string[];
  /** What is replaced, as it was written: "'ll"; empty if the contraction cannot be split. */
  ending: string;
}

const WHOLE: Record<string, Contraction> = {
  "can't": { stem: 'can', readings: ['not'], ending: "'t" },
  cannot: { stem: 'can', readings: ['not'], ending: '' },
  "won't": { stem: 'will', readings: ['not'], ending: '' },
  "shan't": { stem: 'shall', readings: ['not'], ending: '' },
  "ain't": { stem: 'is', readings: ['not'], ending: '' },
  "let's": { stem: 'let', readings: ['us'], ending: "'s" },
};

/** The halves of a contraction of a normalised text; undefined for any other word. */
export function contractionIn(word: string, readings: readonly string[]): Contraction | undefined {
  const whole = WHOLE[word.toLowerCase()];
  if (whole) return { ...whole, stem: withCaseOf(word, whole.stem) };
  const ending = /n't$|'\p{L}{1,2}$/iu.exec(word)?.[0];
  return ending ? { stem: word.slice(0, -ending.length), readings, ending } : undefined;
}

/**
 * A rewrite after the part of a contraction that stays: "We'll write to you" for the rewrite "will write to you", "We
 * write to you" for "write to you".
 * @param original the contraction as the agent wrote it, with any kind of apostrophe
 */
export function behindStem({ stem, readings, ending }: Contraction, rewrite: string, original: string): string {
  const [first = '', ...rest] = rewrite.split(' ');
  if (ending && readings.includes(first.toLowerCase()) && rest.length > 0) {
    const apostrophe = /['’‘ʼ`´]/.exec(original)?.[0] ?? "'";
    return `${stem}${ending.replace("'", apostrophe)} ${rest.join(' ')}`;
  }
  return rewrite === '' ? stem : `${stem} ${rewrite}`;
}

function withCaseOf(word: string, replacement: string): string {
  return /^\p{Lu}/u.test(word) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}
