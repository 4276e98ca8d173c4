import type { ReaderState } from '../../utils/reader/readerAnswer';

const WORDS: Record<ReaderState, string> = {
  reads: 'The reader reads along',
  loading: 'The reader is starting',
  off: 'The reader is off: only the rules are at work',
  absent: 'This package has no reader: only the rules are at work',
  failed: 'The reader could not start here; the rules go on without it',
};

/** Whether the reader reads along with the rules. */
export function ReaderStatus({ state }: { state: ReaderState }) {
  return <p className={`reader quiet ${state}`}>{WORDS[state]}</p>;
}
