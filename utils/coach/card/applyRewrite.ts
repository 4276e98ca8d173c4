import { replacementOf } from '../../../rules/replacement';
import { type Outcome, replaceText } from '../../editor/replaceText';
import type { ReplyField } from '../../editor/replyField';
import { localDay } from '../../stats/localDay';
import type { FieldReading } from '../field/fieldReading';
import type { ReplyStore } from '../reply/replyStore';

interface Reply {
  field: ReplyField;
  reading: FieldReading;
  store: ReplyStore;
}

/**
 * Replaces a flag's words with a rewrite and selects its first blank. Without a blank, the caret stays where the agent
 * was writing, or after the rewrite if it was inside the flag.
 * @returns the outcome; undefined when the flag no longer exists
 */
export async function applyRewrite(
  { field, reading, store }: Reply,
  id: string,
  rewrite: string,
): Promise<Outcome | undefined> {
  await field.ready();
  // The field, and the flag with it, may have changed since it was last read.
  reading.refresh();
  const flag = reading.openFlags.find((open) => open.id === id);
  if (!flag) return undefined;
  const change = replacementOf(reading.draft.text, flag, rewrite);
  const giveBackCaret = field.keepCaret(reading.draft);
  store.happen({ type: 'applying', id, rewrite, day: localDay() });
  const outcome = await replaceText(field, change);
  const isTaken = outcome === 'taken' || outcome === 'overtaken';
  store.happen(isTaken ? { type: 'applied' } : { type: 'refused', id });
  reading.refresh();
  const blank = store.state.blanks.find(
    ({ start, end }) => start >= change.start && end <= change.start + change.text.length,
  );
  // If the agent has already carried on, their caret must not be moved.
  if (outcome !== 'taken') return outcome;
  if (blank) await field.select(reading.draft, blank.start, blank.end);
  else await giveBackCaret?.(change, reading.draft);
  return outcome;
}
