import { i18n } from '#i18n';
import type { ReaderState } from '../../utils/reader/readerAnswer';

/** Whether the reader works alongside the rules. */
export function ReaderStatus({ state }: { state: ReaderState }) {
  return <p className={`reader quiet ${state}`}>{i18n.t(`panel.reader.${state}`)}</p>;
}
