import { replacementOf } from '../../../rules/replacement';
import { type Outcome, replaceText } from '../../editor/replaceText';
import type { ReplyField } from '../../editor/replyField';
import { localDay } from '../../stats/localDay';
import { openFlags } from '../reply/openFlags';
import type { ReplyReader } from '../reply/replyReader';
import type { ReplyStore } from '../reply/replyStore';

interface Reply {
  field: ReplyField;
  reader: ReplyReader;
  store: ReplyStore;
}

/**
 * Puts a rewrite in the place of a flag and selects its first blank; without one the caret stays where the agent was
 * writing, or behind the rewrite where it was in the flag.
 * @returns what became of it; undefined when the flag is no longer there
 */
export async function applyRewrite(
  { field, reader, store }: Reply,
  id: string,
  rewrite: string,
): Promise<Outcome | undefined> {
  await field.ready();
  // The field may have changed since it was last read, and the words with it.
  reader.refresh();
  const flag = openFlags(store.state).find((open) => open.id === id);
  if (!flag) return undefined;
  const change = replacementOf(reader.draft.text, flag, rewrite);
  const giveBackCaret = field.keepCaret(reader.draft);
  store.happen({ type: 'applying', id, rewrite, day: localDay() });
  const outcome = await replaceText(field, change);
  const isTaken = outcome === 'taken' || outcome === 'overtaken';
  store.happen(isTaken ? { type: 'applied' } : { type: 'refused', id });
  reader.refresh();
  const blank = store.state.blanks.find(
    ({ start, end }) => start >= change.start && end <= change.start + change.text.length,
  );
  // Not under the hands of an agent who has gone on already.
  if (outcome !== 'taken') return outcome;
  if (blank) await field.select(reader.draft, blank.start, blank.end);
  else await giveBackCaret?.(change, reader.draft);
  return outcome;
}
