import { type Edit, isNoEdit } from '../../editor/editBetween';
import type { Blank } from './blanksIn';

/** UTF-16 offsets into the draft. */
interface Span {
  start: number;
  end: number;
}

/** Where the agent is on the way from blank to blank. */
export interface BlankWalk {
  /** The words that the agent has just written in place of a blank. */
  readonly filled?: Span;
  /** Where the blank that Tab selected last begins. */
  readonly at?: number;
  /** Where the skipped blanks begin. */
  readonly passed: readonly number[];
  /** The agent pressed Escape, so Tab belongs to the page again. */
  readonly isOver?: boolean;
}

/** The agent is not at a blank. */
export const NO_WALK: BlankWalk = { passed: [] };

/** The walk after a change to the draft. @param before the blanks before the change, @param after those after it */
export function walkAfter(
  walk: BlankWalk,
  edit: Edit,
  before: readonly Blank[],
  after: readonly Blank[],
  text: string,
): BlankWalk {
  if (isNoEdit(edit)) return walk;
  const { filled } = walk;
  const isIn = (place: Span) => place.start <= edit.start && edit.oldEnd <= place.end;
  // What is typed right after the words extends them.
  const moved = ({ start, end }: Span): Span => ({ start, end: end + edit.newEnd - edit.oldEnd });
  const isGone = (place: Span) => !after.some(({ start, end }) => start >= place.start && end <= moved(place).end);
  const over = before.find((blank) => isIn(blank) && isGone(blank)) ?? (filled && isIn(filled) ? filled : undefined);
  const place = over && moved(over);
  // An agent who begins another paragraph is done with the blank.
  return place && !text.slice(place.start, place.end).includes('\n') ? { filled: place, passed: [] } : NO_WALK;
}

/**
 * The blank that Tab goes to: the next one, while the agent is at a blank or at the words that filled one. Each is
 * offered once, so that an agent who fills none can still leave with Tab.
 * @param selected the selection, empty at the caret; undefined when it is elsewhere
 * @returns undefined when Tab belongs to the page
 */
export function blankForTab(walk: BlankWalk, blanks: readonly Blank[], selected: Span | undefined): Blank | undefined {
  if (!selected || walk.isOver) return undefined;
  const touches = ({ start, end }: Span) => start <= selected.start && selected.end <= end;
  const here = blanks.find(touches);
  if (!here && !(walk.filled && touches(walk.filled))) return undefined;
  const isSelected = here && isOn(here, selected);
  const passed = isSelected && walk.at === here.start ? walk.passed : [];
  return inTurn(blanks, selected).find((blank) => !passed.includes(blank.start) && !(isSelected && blank === here));
}

/** The walk after Tab has selected a blank. */
export function walkTo(walk: BlankWalk, blank: Blank, blanks: readonly Blank[], selected: Span | undefined): BlankWalk {
  const from = blanks.find((one) => selected && isOn(one, selected));
  const passed = from ? [...(walk.at === from.start ? walk.passed : []), from.start] : [];
  return { at: blank.start, passed };
}

/** The blanks in the order in which they are visited: from the caret to the end, then from the beginning. */
export function inTurn(blanks: readonly Blank[], selected: Span | undefined): Blank[] {
  const from = selected && blanks.some((blank) => isOn(blank, selected)) ? selected.end : (selected?.start ?? 0);
  return [...blanks.filter(({ start }) => start >= from), ...blanks.filter(({ start }) => start < from)];
}

function isOn(blank: Blank, { start, end }: Span): boolean {
  return blank.start === start && blank.end === end;
}
