import { type Edit, isNoEdit } from '../../editor/editBetween';
import type { Blank } from './blanksIn';

/** UTF-16 offsets into the draft. */
interface Span {
  start: number;
  end: number;
}

/** How far the agent has gone from blank to blank. */
export interface BlankWalk {
  /** Where the words are that the agent wrote in the place of a blank just now. */
  readonly filled?: Span;
  /** Where the blank begins that Tab selected last. */
  readonly at?: number;
  /** Where those begin that were passed without a word. */
  readonly passed: readonly number[];
  /** The agent pressed Escape: Tab is the page's again. */
  readonly isOver?: boolean;
}

/** The agent is at no blank. */
export const NO_WALK: BlankWalk = { passed: [] };

/** The walk after the draft has changed. @param before the blanks before the change, @param after those after it */
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
  // What is typed right behind the words goes on with them.
  const moved = ({ start, end }: Span): Span => ({ start, end: end + edit.newEnd - edit.oldEnd });
  const isGone = (place: Span) => !after.some(({ start, end }) => start >= place.start && end <= moved(place).end);
  const over = before.find((blank) => isIn(blank) && isGone(blank)) ?? (filled && isIn(filled) ? filled : undefined);
  const place = over && moved(over);
  // Whoever begins another paragraph is done with the blank.
  return place && !text.slice(place.start, place.end).includes('\n') ? { filled: place, passed: [] } : NO_WALK;
}

/**
 * The blank that Tab goes to: the next one, while the agent is at a blank or just behind the words that filled one.
 * Each is offered once, so that whoever fills none gets out by Tab too.
 * @param selected what is selected, empty at the caret; undefined when that is elsewhere
 * @returns undefined when Tab is the page's
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

/** The blanks in the order in which they are gone to: from the caret on, and round to it again. */
export function inTurn(blanks: readonly Blank[], selected: Span | undefined): Blank[] {
  const from = selected && blanks.some((blank) => isOn(blank, selected)) ? selected.end : (selected?.start ?? 0);
  return [...blanks.filter(({ start }) => start >= from), ...blanks.filter(({ start }) => start < from)];
}

function isOn(blank: Blank, { start, end }: Span): boolean {
  return blank.start === start && blank.end === end;
}
