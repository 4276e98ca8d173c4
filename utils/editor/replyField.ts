import type { Replacement } from '../../rules/replacement';
import type { Draft, EditedDraft } from './draft';
import type { FieldChange } from './fieldChange';

/** A reply field, whatever it is made of: all that the coach asks of it. */
export interface ReplyField {
  readonly element: HTMLElement;
  read(): Draft;
  /**
   * The draft after a change, with the edit that made it, where that can be told without reading the whole field.
   * Good enough to judge and to mark by; before text is replaced, the field is read.
   */
  readChange(draft: Draft, change: FieldChange): EditedDraft | undefined;
  /** Whether the agent has selected text there. */
  hasSelection(): boolean;
  /** What is selected, as offsets into the draft, empty at the caret; undefined when it is elsewhere. */
  selectionIn(draft: Draft): { start: number; end: number } | undefined;
  /** The caret's offset into the draft; undefined when it is elsewhere or text is selected. */
  caretIn(draft: Draft): number | undefined;
  /**
   * Remembers where the caret is now.
   * @returns the way back to it after a change elsewhere in the draft; undefined without a caret
   */
  keepCaret(draft: Draft): ((change: Replacement, now: Draft) => Promise<unknown>) | undefined;
  /**
   * Selects a part of the draft, or puts the caret between two of its characters, and waits until the editor has heard of it.
   * @returns false when the part does not lie in text, or the editor has put its own selection back
   */
  select(draft: Draft, start: number, end: number): Promise<boolean>;
  /** Settles once what is put in next is a step of undo of its own. */
  ready(): Promise<void>;
  /** Puts text in the place of what is selected, through the editor's own input. */
  insert(text: string): Promise<void>;
  /** Takes back what the editor made of the last insertion. */
  undo(): void;
  /** Scrolls an offset of the draft into view. */
  reveal(draft: Draft, offset: number): void;
  /** Calls back whenever what is written may have changed, until the signal aborts. */
  watch(signal: AbortSignal, onChange: (change: FieldChange) => void): void;
}
