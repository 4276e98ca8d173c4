/** UTF-16 offsets into a draft. */
export interface Span {
  start: number;
  end: number;
}

/** Where something is relative to the visible part. */
export type Side = 'above' | 'in' | 'below';

/**
 * The visible part of a draft, from the last place before it to the first one after it, so that text newly written
 * between two invisible places counts as visible.
 * @param places in the draft's order, though not always one below another: cells of a table are side by side
 */
export function partInSight<Place extends Span>(places: readonly Place[], sideOf: (place: Place) => Side): Span {
  const sides = places.map(sideOf);
  const below = sides.indexOf('below');
  const nearest = below < 0 ? places.length : below;
  const isSeen = sides.includes('in');
  const first = isSeen ? sides.indexOf('in') : nearest;
  const behind = isSeen ? sides.lastIndexOf('in') + 1 : nearest;
  return { start: places[first - 1]?.end ?? 0, end: places[behind]?.start ?? Number.POSITIVE_INFINITY };
}
