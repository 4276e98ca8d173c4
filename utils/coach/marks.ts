import type { Severity } from '../../rules/types';
import type { Draft } from '../editor/readDraft';

export type MarkKind = Severity | 'blank' | 'active';

/** A stretch of the draft to be marked: UTF-16 offsets into its text. */
export interface Mark {
  kind: MarkKind;
  start: number;
  end: number;
}

export interface Marks {
  /** Makes the marks in the field exactly these. */
  show(draft: Draft, marks: Mark[]): void;
  clear(): void;
}

// Only marks that the agent is reading are drawn: a draft with thousands would stall the browser's painting.
const MOST = 1000;

/**
 * Draws marks with the CSS Custom Highlight API. The registry is shared with the page and with other fields, so
 * names are prefixed and only our own ranges are ever taken out. Ranges are rebuilt from offsets at every change:
 * a stored range collapses silently when the editor re-renders.
 * @see https://developer.mozilla.org/en-US/docs/Web/API/CSS_Custom_Highlight_API
 */
export function createMarks(): Marks {
  let drawn: Drawn[] = [];

  const clear = () => {
    for (const { kind, range } of drawn) highlightOf(kind)?.delete(range);
    drawn = [];
  };

  return {
    clear,
    show(draft, marks) {
      // A range that the browser has kept in place while the agent typed elsewhere stays as it is.
      const standing = new Map(drawn.map((old) => [keyOf(old.kind, placesIn(old.range)), old]));
      const next: Drawn[] = [];
      for (const { kind, start, end } of marks.slice(0, MOST)) {
        const places = draft.placesOf(start, end);
        if (!places) continue;
        const key = keyOf(kind, places);
        const old = standing.get(key);
        standing.delete(key);
        next.push(old ?? { kind, range: rangeBetween(places) });
        if (!old) highlightOf(kind)?.add((next.at(-1) as Drawn).range);
      }
      const kept = new Set(next);
      for (const old of drawn) if (!kept.has(old)) highlightOf(old.kind)?.delete(old.range);
      drawn = next;
    },
  };
}

/** Takes away all marks of ours in the document, whichever script drew them. */
export function clearMarks(): void {
  for (const name of [...(CSS.highlights?.keys() ?? [])]) if (name.startsWith('amends-')) CSS.highlights.delete(name);
}

interface Drawn {
  kind: MarkKind;
  range: Range;
}

interface AnyPlaces {
  start: { node: Node; offset: number };
  end: { node: Node; offset: number };
}

function placesIn(range: Range): AnyPlaces {
  return {
    start: { node: range.startContainer, offset: range.startOffset },
    end: { node: range.endContainer, offset: range.endOffset },
  };
}

const numbers = new WeakMap<Node, number>();
let lastNumber = 0;

function numberOf(node: Node): number {
  let number = numbers.get(node);
  if (number === undefined) {
    lastNumber += 1;
    number = lastNumber;
    numbers.set(node, number);
  }
  return number;
}

function keyOf(kind: MarkKind, { start, end }: AnyPlaces): string {
  return `${kind} ${numberOf(start.node)}:${start.offset} ${numberOf(end.node)}:${end.offset}`;
}

/** A live range over two places of a draft. */
export function rangeBetween({ start, end }: AnyPlaces): Range {
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function highlightOf(kind: MarkKind): Highlight | undefined {
  const { highlights } = CSS;
  // Browsers before Chrome 105 and Firefox 140: the panel and the card still work.
  if (!highlights) return undefined;
  const name = `amends-${kind}`;
  const existing = highlights.get(name);
  if (existing) return existing;
  const created = new Highlight();
  created.priority = { active: 0, blank: 1, hint: 2, caution: 3, warning: 4 }[kind];
  highlights.set(name, created);
  return created;
}
