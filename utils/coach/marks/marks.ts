import type { Draft, EditedDraft } from '../../editor/draft';
import { movedBy } from '../../editor/editBetween';
import type { FieldChange } from '../../editor/fieldChange';
import { type Hole, joinHoles, movedAround } from '../reply/hole';
import type { Mark, MarkKind } from './mark';
import { isThere, type Places, rangeBetween } from './rangeBetween';
import type { Sight } from './sight';

/** Kinds with higher numbers are painted over the others. */
const PRIORITIES: Record<MarkKind, number> = {
  'active-hint': 0,
  'active-caution': 0,
  'active-warning': 0,
  blank: 1,
  hint: 2,
  caution: 3,
  warning: 4,
};

export interface Marks {
  /**
   * Draws exactly these marks in the field.
   * @param edited the edit since the previous draft, if known: marks elsewhere are left alone
   */
  show(draft: Draft, marks: readonly Mark[], edited?: EditedDraft): void;
  /**
   * Keeps the marks on their words while the agent writes in a word that none of them depends on.
   * @param node the text node whose data changed, if known
   */
  move(draft: Draft, hole: Hole, node: Text | undefined): void;
  /**
   * Whether all marks are on their words without any help after letters were typed.
   * @param change where they were typed
   */
  stayWithout(change: FieldChange): boolean;
  clear(): void;
}

// At most this many are drawn: thousands would stall the browser's painting.
const MOST = 1000;

/** Removes all of the extension's marks from the document, whichever script drew them. */
export function clearMarks(): void {
  // By name, as Firefox does not let a content script iterate over them.
  for (const kind of Object.keys(PRIORITIES)) CSS.highlights?.delete(`amends-${kind}`);
}

interface Drawn extends Mark {
  range: Range;
  /** The text nodes that the range begins and ends in. */
  first: Text;
  last: Text;
}

/**
 * Draws marks with the CSS Custom Highlight API. The registry is shared with the page and with other fields, so names
 * are prefixed and only our own ranges are ever removed. Offsets are authoritative, and ranges are checked against
 * them: a stored range collapses silently when the editor re-renders.
 * @see https://developer.mozilla.org/en-US/docs/Web/API/CSS_Custom_Highlight_API
 * @param sight decides which of many marks are visible; no others are drawn
 */
export function createMarks(sight: Pick<Sight, 'choose' | 'follow'>): Marks {
  let drawn = new Map<string, Drawn>();
  /** The text nodes that marks begin or end in. */
  let nodes = new Set<Text>();
  /** Where the agent has written since the offsets of the drawn marks were updated. */
  let typed: Hole | undefined;

  const clear = () => {
    for (const { kind, range } of drawn.values()) highlightOf(kind)?.delete(range);
    drawn = new Map();
    nodes = new Set();
    typed = undefined;
  };
  const settle = () => {
    if (typed) for (const [key, mark] of drawn) drawn.set(key, movedAround(mark, typed));
    typed = undefined;
  };

  return {
    clear,
    show(draft, marks, edited) {
      settle();
      const next = new Map<string, Drawn>();
      for (const mark of sight.choose(draft, marks.slice(0, MOST), edited)) {
        const key = `${mark.kind} ${mark.id}`;
        const old = drawn.get(key);
        const isKept = old && edited && isUntouched(old, mark, edited) && isDrawn(old);
        const places = isKept ? undefined : draft.placesOf(mark.start, mark.end);
        if (isKept) next.set(key, { ...old, ...mark });
        else if (places && isThere(places)) next.set(key, draw(mark, places, old));
        else continue;
        drawn.delete(key);
      }
      clear();
      drawn = next;
      nodes = nodesOf(drawn);
    },
    move(draft, hole, node) {
      sight.follow(draft, hole);
      typed = joinHoles(typed, hole);
      if (node) {
        // Ranges follow typing by themselves, but not if the editor rewrites the whole node.
        if (!nodes.has(node)) return;
        settle();
        for (const [key, mark] of drawn) {
          const isIn = mark.first === node || mark.last === node;
          const places = isIn ? draft.placesOf(mark.start, mark.end) : undefined;
          if (!places) continue;
          drawn.set(key, draw(mark, places, mark));
          nodes.add(places.start.node).add(places.end.node);
        }
        return;
      }
      // Looking up a place in a textarea updates its mirror.
      const [any] = drawn.values();
      if (!any) return;
      const { start, end } = movedAround(any, typed);
      draft.placesOf(start, end);
    },
    stayWithout(change) {
      if (drawn.size === 0) return true;
      // A textarea's marks are drawn on a copy of its text.
      if (change === 'anything') return false;
      if (!nodes.has(change)) return true;
      for (const mark of drawn.values()) {
        if ((mark.first === change || mark.last === change) && !hasFollowed(mark)) return false;
      }
      return true;
    },
  };
}

function nodesOf(drawn: ReadonlyMap<string, Drawn>): Set<Text> {
  return new Set([...drawn.values()].flatMap(({ first, last }) => [first, last]));
}

/** Whether a mark has only moved because the text changed in another text node. */
function isUntouched(old: Drawn, { start, end }: Mark, { edit, node }: EditedDraft): boolean {
  if (!node || old.first === node || old.last === node) return false;
  return movedBy(old.start, edit) === start && movedBy(old.end, edit) === end;
}

/** Draws a mark. Its old range is kept if it is already in place, as a new one would be repainted. */
function draw(mark: Mark, places: Places, old: Drawn | undefined): Drawn {
  const { start, end } = places;
  const placed = { ...mark, first: start.node, last: end.node };
  const highlight = highlightOf(mark.kind);
  if (old && liesOver(old.range, places)) {
    if (!isDrawn(old)) highlight?.add(old.range);
    return { ...placed, range: old.range };
  }
  if (old) highlight?.delete(old.range);
  const range = rangeBetween(places);
  highlight?.add(range);
  return { ...placed, range };
}

/** Whether a mark is still drawn: the page may have cleared the registry, which it shares with us. */
function isDrawn({ kind, range }: Drawn): boolean {
  return highlightOf(kind)?.has(range) !== false;
}

/** Whether a range has followed typing by itself: one whose words the editor has rewritten is shorter. */
function hasFollowed({ range, first, last, start, end }: Drawn): boolean {
  return first === last && range.startContainer === first && range.endOffset - range.startOffset === end - start;
}

function liesOver(range: Range, { start, end }: Places): boolean {
  return (
    range.startOffset === start.offset &&
    range.endOffset === end.offset &&
    range.startContainer === start.node &&
    range.endContainer === end.node
  );
}

function highlightOf(kind: MarkKind): Highlight | undefined {
  const { highlights } = CSS;
  // Missing before Chrome 105 and Firefox 140, where the panel and the card still work.
  if (!highlights) return undefined;
  const name = `amends-${kind}`;
  const existing = highlights.get(name);
  if (existing) return existing;
  const created = new Highlight();
  created.priority = PRIORITIES[kind];
  highlights.set(name, created);
  return created;
}
