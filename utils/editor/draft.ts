import type { Edit } from './editBetween';

/** A position in the field's DOM. */
export interface Place {
  node: Text;
  offset: number;
}

/** The text of a reply field, and where each of its characters is. */
export interface Draft {
  /** The agent's own words, blocks separated by "\n". */
  readonly text: string;
  /** There is more text than can be checked; `text` is empty then. */
  readonly isTooLong?: boolean;
  /**
   * The DOM positions of two offsets into `text`, in a rich field also of a caret; undefined when they are not in text.
   */
  placesOf(start: number, end: number): { start: Place; end: Place } | undefined;
  /** The offset into `text` of a DOM position; undefined when that is not part of the draft. */
  offsetOf(node: Node, offset: number): number | undefined;
  /** The draft after the data of one of its text nodes changed; undefined when the whole draft has to be read again. */
  patched?(node: Text): EditedDraft | undefined;
}

/** A draft that follows from an earlier one by a single edit. */
export interface EditedDraft {
  draft: Draft;
  edit: Edit;
  /** The only text node whose data changed, if known. */
  node?: Text;
}

// Nobody writes that much. A longer text was pasted, and checking it would freeze the page.
export const LONGEST_DRAFT = 200_000;

/** The draft of a field that holds more than can be checked. */
export const TOO_LONG: Draft = {
  text: '',
  isTooLong: true,
  placesOf: () => undefined,
  offsetOf: () => undefined,
};

/** A draft without text. */
export const EMPTY_DRAFT: Draft = { text: '', placesOf: () => undefined, offsetOf: () => undefined };
