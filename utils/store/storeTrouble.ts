const LONGEST_QUOTE = 160;

/** By ClickHouse's own numbers of errors, those of 18.16 among them. */
const SENTENCES: Record<number, string> = {
  ...same([192, 193, 194, 195, 516], 'It does not know this user, or the password is another one.'),
  ...same([291, 492, 497], 'It does not let this user do that.'),
  ...same([60, 81], 'It has no database or table of that name.'),
  ...same([241, 202, 252, 159, 160], 'It is too busy at the moment.'),
};

/** Says in a sentence why a team's store could not be asked, or took nothing in. */
export function storeTrouble(error: unknown): string {
  const message = error instanceof Error ? error.message.trim() : String(error);
  const code = /\bCode: (\d+)/.exec(message)?.[1] ?? (error as { code?: string } | null)?.code;
  const known = SENTENCES[Number(code)];
  if (known) return `Your team’s store refused: ${known}`;
  // What fetch throws when nobody answers has no words for a person.
  if (error instanceof TypeError || /timeout|fetch/i.test(message)) return 'Your team’s store cannot be reached.';
  const words = message.replace(/\s+/g, ' ').slice(0, LONGEST_QUOTE);
  return words === ''
    ? 'Your team’s store answers with an error.'
    : `Your team’s store answers with an error: ${words}`;
}

function same(codes: readonly number[], sentence: string): Record<number, string> {
  return Object.fromEntries(codes.map((code) => [code, sentence]));
}
