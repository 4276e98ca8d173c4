import type { Draft, EditedDraft } from '../../editor/draft';
import { type Edit, editBetween, isNoEdit, movedBy } from '../../editor/editBetween';
import { watchScrolling } from '../field/watchScrolling';
import type { Mark } from './mark';
import { partInSight, type Side, type Span } from './partInSight';
import { isThere, rangeBetween } from './rangeBetween';

/** So few marks are drawn wherever they are. */
const FEW = 40;
/** Text that lies so far beyond what is seen counts as seen, in heights of the viewport: a scroll shows it at once. */
const BEYOND = 0.25;
/** When so much more or less is written, in UTF-16 units, lines may have moved by more than a few. */
const MUCH = 600;
/** About how much would have to be written for another line. */
const LINE = 80;

interface Edges {
  top: number;
  bottom: number;
}

/**
 * Which marks of a field can be seen. Where a document has highlights, the browser paints all text that carries one anew
 * with every key, also far from what is seen: a draft with hundreds of marks would type slowly.
 */
export class Sight {
  /** Undefined while there are so few marks that all count as seen. */
  private part: Span | undefined;
  private text = '';
  private written = 0;
  private watching: AbortController | undefined;

  /** @param onMoved other marks may be seen now: they are to be asked for once more */
  constructor(
    private readonly field: HTMLElement,
    private readonly signal: AbortSignal,
    private readonly onMoved: () => void,
  ) {
    signal.addEventListener('abort', () => this.watching?.abort());
  }

  /**
   * The marks to draw.
   * @param marks all of a draft
   * @param edited how the draft follows from the one before, where that is known
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

  /** The draft has changed, and no mark has come or gone. */
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
      // Most blocks lie on one side, and their marks with them: one box instead of many.
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

/** On which side a box lies; undefined where it lies across an edge. */
function sideOf({ top, bottom }: Edges, seen: Edges): Side | undefined {
  if (bottom < seen.top) return 'above';
  if (top > seen.bottom) return 'below';
  return top >= seen.top && bottom <= seen.bottom ? 'in' : undefined;
}

/** Between what the viewport shows the text of a field, in CSS pixels. */
function edgesOf(field: HTMLElement): Edges {
  const view = { top: 0, bottom: heightOfView(field) };
  if (field.scrollHeight <= field.clientHeight) return view;
  const { top, bottom } = field.getBoundingClientRect();
  return { top: Math.max(top, view.top), bottom: Math.min(bottom, view.bottom) };
}

function heightOfView(field: HTMLElement): number {
  return field.ownerDocument.defaultView?.innerHeight ?? 0;
}
