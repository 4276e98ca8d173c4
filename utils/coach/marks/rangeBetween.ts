import type { Place } from '../../editor/draft';

/** Two places of a draft, as returned by `placesOf`. */
export interface Places {
  start: Place;
  end: Place;
}

/** A live range between two places of a draft. */
export function rangeBetween({ start, end }: Places): Range {
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Whether two places still exist: the agent may have written since the draft was read. */
export function isThere({ start, end }: Places): boolean {
  return [start, end].every(({ node, offset }) => node.isConnected && offset <= node.length);
}
