import { READER_LABELS, type ReaderLabel } from './reading';

const READER = 'reader/';

/** The id under which the reader's own flags of a category are counted. */
export function readerId(label: ReaderLabel): `reader/${ReaderLabel}` {
  return `${READER}${label}`;
}

/** The category of each such id: `reader/blame` is `blame`. */
export const readerIds: Readonly<Record<`reader/${ReaderLabel}`, ReaderLabel>> = Object.fromEntries(
  READER_LABELS.map((label) => [readerId(label), label]),
) as Record<`reader/${ReaderLabel}`, ReaderLabel>;

/** Whether a flag comes from the reader alone, and from no rule. */
export function isReaderId(ruleId: string): boolean {
  return ruleId.startsWith(READER);
}
