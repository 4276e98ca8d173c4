import { rules } from '../../rules/engine/library/library';
import { readerIds } from '../../rules/reader/readerIds';
import { READER_TEXTS } from '../../rules/reader/readerTexts';

/** The message for a flag of a rule or of the reader; the id if it is no longer known. */
export function messageOf(ruleId: string): string {
  const label = readerIds[ruleId as keyof typeof readerIds];
  return label ? READER_TEXTS[label].message : (rules.find(({ id }) => id === ruleId)?.message ?? ruleId);
}
