import type { Draft, EditedDraft } from '../../editor/draft';
import { type Edit, editBetween, isNoEdit, movedBy } from '../../editor/editBetween';
import { watchScrolling } from '../field/watchScrolling';
import type { Mark } from './mark';
import { partInSight, type Side, type Span } from './partInSight';
import { isThere, rangeBetween } from './rangeBetween';

/** Up to this many marks are all drawn, wherever they are. */
const FEW = 40;
/**
 * How far outside the visible part text still counts as visible, in viewport heights, so that scrolling reveals its
 * marks at once.
 */
const BEYOND = 0.25;
/** After this much was added or removed, in UTF-16 units, text may have moved by more than a few lines. */
const MUCH = 600;
/** Roughly how much text adds a line, in UTF-16 units. */
const LINE = 80;

interface Edges {
  top: number;
  bottom: number;
}

/**
 * Decides which marks of a field are visible. In a document with highlights, the browser repaints all highlighted text
 * on every key, even far outside the visible part: typing in a draft with hundreds of marks would be slow.
 */
export class Sight {
  /** Undefined while there are so few marks that all count as visible. */
  private part: Span | undefined;
  private text = '';
  private written = 0;
  private watching: AbortController | undefined;

  /** @param onMoved called when other marks may have become visible and have to be chosen again */
  constructor(
    private readonly field: HTMLElement,
    private readonly signal: AbortSignal,
    private readonly onMoved: () => void,
  ) {
    signal.addEventListener('abort', () => this.watching?.abort());
  }

  /**
   * The marks to draw.
   * @param marks all marks of the draft
   * @param edited the edit since the previous draft, if known
   */
  choose(draft: Draft, marks: readonly Mark[], edited?: EditedDraft): readonly Mark[] {
    if (marks.length <= FEW) {
      this.forget();
      return marks;
    }
    const edit = edited?.edit ?? editBetween(this.text, draft.text);
    this.follow(draft, edit);
    if (!this.part || isNoEdit(edit) || this.written > MUCH) this.look(draft, marks);
    const { start, end } = this.part as Span;
    return marks.filter((mark) => mark.start < end && mark.end > start);
  }

  /** The draft has changed without adding or removing a mark. */
  follow(draft: Draft, edit: Edit): void {
    const { part, text } = this;
    this.text = draft.text;
    if (!part) return;
    this.part = { start: movedBy(part.start, edit), end: movedBy(part.end, edit) };
    const { start, oldEnd, newEnd } = edit;
    const lines = breaksIn(text.slice(start, oldEnd)) + breaksIn(draft.text.slice(start, newEnd));
    this.written += Math.abs(newEnd - oldEnd) + LINE * lines;
  }

  private forget(): void {
    this.part = undefined;
    this.text = '';
    this.watching?.abort();
    this.watching = undefined;
  }

  private look(draft: Draft, marks: readonly Mark[]): void {
    const { field } = this;
    const { top, bottom } = edgesOf(field);
    const beyond = heightOfView(field) * BEYOND;
    const seen = { top: top - beyond, bottom: bottom + beyond };
    const blocks = new Map<Element, Side | undefined>();
    this.part = partInSight(marks, (mark) => {
      const places = draft.placesOf(mark.start, mark.end);
      const block = places?.start.node.parentElement;
      if (!places || !block || !isThere(places)) return 'in';
      // Most blocks are entirely on one side, so that one box answers for all their marks.
      if (!blocks.has(block)) blocks.set(block, sideOf(block.getBoundingClientRect(), seen));
      return blocks.get(block) ?? sideOf(rangeBetween(places).getBoundingClientRect(), seen) ?? 'in';
    });
    this.written = 0;
    this.watching?.abort();
    this.watching = new AbortController();
    if (!this.signal.aborted) watchScrolling(field, this.watching.signal, beyond / 2, this.onMoved);
  }
}

function breaksIn(text: string): number {
  return text.includes('\n') ? text.split('\n').length - 1 : 0;
}

/** Which side a box is on; undefined if it crosses an edge. */
function sideOf({ top, bottom }: Edges, seen: Edges): Side | undefined {
  if (bottom < seen.top) return 'above';
  if (top > seen.bottom) return 'below';
  return top >= seen.top && bottom <= seen.bottom ? 'in' : undefined;
}

/** The top and bottom of the visible part of a field's text, in CSS pixels of the viewport. */
function edgesOf(field: HTMLElement): Edges {
  const view = { top: 0, bottom: heightOfView(field) };
  if (field.scrollHeight <= field.clientHeight) return view;
  const { top, bottom } = field.getBoundingClientRect();
  return { top: Math.max(top, view.top), bottom: Math.min(bottom, view.bottom) };
}

function heightOfView(field: HTMLElement): number {
  return field.ownerDocument.defaultView?.innerHeight ?? 0;
}
