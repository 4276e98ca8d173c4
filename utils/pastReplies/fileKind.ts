import type { PlainProblem } from './problem';

/** The format of a file of replies; its delimiter, if it is a table. */
export type FileKind = { kind: 'jsonl' } | { kind: 'csv'; delimiter: string };

/** How much of a file's beginning shows what it is, in UTF-16 units. */
export const HEAD = 64_000;

/**
 * What a file is, judging by its beginning.
 * @returns why it cannot be read, if it cannot
 */
export function fileKind(head: string): FileKind | { problem: PlainProblem } {
  const start = head.replace(/^\uFEFF/, '').trimStart();
  if (start === '') return { problem: 'empty' };
  if (start.startsWith('PK\u0003')) return { problem: 'archive' };
  if (start.startsWith('%PDF')) return { problem: 'pdf' };
  if (head.includes('\0')) return { problem: 'noText' };
  if (/^<(?:!doctype|html|head|body|\?xml)/i.test(start)) return { problem: 'webPage' };
  if (start.startsWith('[')) return { problem: 'jsonList' };
  if (start.startsWith('{')) return { kind: 'jsonl' };
  const [, named] = SEPARATOR_LINE.exec(start) ?? [];
  return { kind: 'csv', delimiter: named ?? delimiterOf(start) };
}

/** A line that tells Excel what separates a file's cells; the column names follow it. */
export const SEPARATOR_LINE = /^sep=([,;\t|])\r?(?:\n|$)/i;

/** The most frequent delimiter between the column names; a comma if there is one column. */
function delimiterOf(start: string): string {
  const names = /^(?:"[^"]*"|[^"\n])*/.exec(start)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (delimiter: string) => names.split(delimiter).length;
  return [',', ';', '\t', '|'].reduce((best, other) => (count(other) > count(best) ? other : best));
}
