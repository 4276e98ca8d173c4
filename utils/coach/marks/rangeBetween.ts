import type { Place } from '../../editor/draft';

/** Two places of a draft, as its `placesOf` gives them. */
export interface Places {
  start: Place;
  end: Place;
}

/** A live range over two places of a draft. */
export function rangeBetween({ start, end }: Places): Range {
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Whether a range can lie there: the agent may have written since the draft was read. */
export function isThere({ start, end }: Places): boolean {
  return [start, end].every(({ node, offset }) => node.isConnected && offset <= node.length);
}
