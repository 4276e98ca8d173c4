const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}']*/gu;

const EXPANSIONS: [ending: string, words: string[]][] = [
  ["n't", ['not']],
  ["'m", ['am']],
  ["'re", ['are']],
  ["'ve", ['have']],
  ["'ll", ['will']],
  ["'d", ['had', 'would']],
  ["'s", ['is', 'has']],
];
const IRREGULAR: Record<string, string> = { "can't": 'can', "won't": 'will', "shan't": 'shall' };

/** The lower-case words of a normalised sentence, contractions also in full ("we're": we're, we, are). */
export function wordsIn(text: string): Set<string> {
  const words = new Set<string>();
  for (const [token] of text.toLowerCase().matchAll(TOKEN)) {
    words.add(token);
    if (token.includes("'")) addExpansion(token, words);
    if (token === "let's") words.add('us');
    if (token === 'cannot') words.add('can').add('not');
    if (token === 'gonna') words.add('going').add('to');
  }
  return words;
}

function addExpansion(token: string, words: Set<string>): void {
  for (const [ending, expanded] of EXPANSIONS) {
    if (!token.endsWith(ending)) continue;
    words.add(IRREGULAR[token] ?? token.slice(0, -ending.length));
    for (const word of expanded) words.add(word);
  }
}
