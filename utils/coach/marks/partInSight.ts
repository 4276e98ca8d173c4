/** UTF-16 offsets into a draft. */
export interface Span {
  start: number;
  end: number;
}

/** Where something lies from what is seen: above it, in it, or below it. */
export type Side = 'above' | 'in' | 'below';

/**
 * The part of a draft around what is seen: from the last place before it to the first one behind it. What comes to be
 * written between two places that are not seen belongs to what is seen there.
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
