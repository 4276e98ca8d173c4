import type { Edit } from './editBetween';

/** A place in the field's DOM. */
export interface Place {
  node: Text;
  offset: number;
}

/** What is written in a reply field, and where each character of it is. */
export interface Draft {
  /** The agent's own words, blocks separated by "\n". */
  readonly text: string;
  /** There is more than can be checked: `text` is empty then. */
  readonly isTooLong?: boolean;
  /** The DOM places of two offsets into `text`, in a rich field also of a caret; undefined when they do not lie in text. */
  placesOf(start: number, end: number): { start: Place; end: Place } | undefined;
  /** The offset into `text` of a DOM position; undefined when that is not part of the draft. */
  offsetOf(node: Node, offset: number): number | undefined;
  /** The draft after the data of one of its text nodes changed; undefined when it has to be read again as a whole. */
  patched?(node: Text): EditedDraft | undefined;
}

/** A draft that follows from an earlier one by a single edit. */
export interface EditedDraft {
  draft: Draft;
  edit: Edit;
  /** The text node whose data alone changed, where it is known. */
  node?: Text;
}

// Nobody writes that much. A text beyond this was pasted, and checking it would hold up the page.
export const LONGEST_DRAFT = 200_000;

/** Stands for a field that holds more than can be checked. */
export const TOO_LONG: Draft = {
  text: '',
  isTooLong: true,
  placesOf: () => undefined,
  offsetOf: () => undefined,
};

/** A draft without a word. */
export const EMPTY_DRAFT: Draft = { text: '', placesOf: () => undefined, offsetOf: () => undefined };
