import type { Severity } from '../../../rules/types';

export type MarkKind = Severity | 'blank' | `active-${Severity}`;

/** A part of the draft to be marked: UTF-16 offsets into its text. */
export interface Mark {
  /** Stays the same for a flag or blank from one change to the next; unique among marks of one kind. */
  id: string;
  kind: MarkKind;
  start: number;
  end: number;
}
