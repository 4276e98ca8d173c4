import type { Severity } from '../../../rules/types';

export type MarkKind = Severity | 'blank' | `active-${Severity}`;

/** A part of the draft to be marked: UTF-16 offsets into its text. */
export interface Mark {
  /** The same for the same flag or blank from one change to the next; no two marks of a kind share one. */
  id: string;
  kind: MarkKind;
  start: number;
  end: number;
}
