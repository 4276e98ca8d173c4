import type { Replacement } from '../../rules/replacement';
import type { Draft, EditedDraft } from './draft';
import type { FieldChange } from './fieldChange';

/** A reply field of any kind: everything that the coach needs from it. */
export interface ReplyField {
  readonly element: HTMLElement;
  read(): Draft;
  /**
   * The draft after a change, with the edit that made it, if that is known without reading the whole field. Good enough
   * to judge and to mark by; before text is replaced, the field is read again.
   */
  readChange(draft: Draft, change: FieldChange): EditedDraft | undefined;
  /** Whether the agent has selected text in it. */
  hasSelection(): boolean;
  /** What is selected, as offsets into the draft, empty at the caret; undefined when it is elsewhere. */
  selectionIn(draft: Draft): { start: number; end: number } | undefined;
  /** The caret's offset into the draft; undefined when it is elsewhere or text is selected. */
  caretIn(draft: Draft): number | undefined;
  /**
   * Remembers where the caret is now.
   * @returns puts it back after a change elsewhere in the draft; undefined without a caret
   */
  keepCaret(draft: Draft): ((change: Replacement, now: Draft) => Promise<unknown>) | undefined;
  /**
   * Selects a part of the draft, or puts the caret between two of its characters, and waits until the editor has
   * noticed.
   * @returns false when the part is not in text, or the editor has restored its own selection
   */
  select(draft: Draft, start: number, end: number): Promise<boolean>;
  /** Resolves once the next insertion will be an undo step of its own. */
  ready(): Promise<void>;
  /** Replaces the selection with text, through the editor's own input. */
  insert(text: string): Promise<void>;
  /** Undoes what the editor made of the last insertion. */
  undo(): void;
  /** Scrolls an offset of the draft into view. */
  reveal(draft: Draft, offset: number): void;
  /** Calls back whenever the text may have changed, until the signal aborts. */
  watch(signal: AbortSignal, onChange: (change: FieldChange) => void): void;
}
