import { openFlags } from '../reply/openFlags';
import type { ReplyState } from '../reply/replyState';
import type { Mark } from './mark';

/** The marks of a draft: its flags, its blanks, and the flag whose card is open. */
export function marksOf(state: ReplyState): Mark[] {
  const flags = openFlags(state);
  const active = flags.filter((flag) => flag.id === state.activeId);
  return [
    ...flags.map(({ id, severity, start, end }) => ({ id, kind: severity, start, end })),
    ...state.blanks.map(({ start, end }, number) => ({ id: String(number), kind: 'blank' as const, start, end })),
    ...active.map(({ id, severity, start, end }) => ({ id, kind: `active-${severity}` as const, start, end })),
  ];
}
