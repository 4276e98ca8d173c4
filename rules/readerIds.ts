import { READER_LABELS, type ReaderLabel } from './reading';

const READER = 'reader/';

/** The id under which a flag of a category that the reader alone raises is counted. */
export function readerId(label: ReaderLabel): `reader/${ReaderLabel}` {
  return `${READER}${label}`;
}

/** The categories of all of them: `reader/blame` is `blame`. */
export const readerIds: Readonly<Record<`reader/${ReaderLabel}`, ReaderLabel>> = Object.fromEntries(
  READER_LABELS.map((label) => [readerId(label), label]),
) as Record<`reader/${ReaderLabel}`, ReaderLabel>;

/** Whether a flag comes from the reader alone: no fixed rule says so. */
export function isReaderId(ruleId: string): boolean {
  return ruleId.startsWith(READER);
}
