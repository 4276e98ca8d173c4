import type { Draft } from '../../editor/draft';
import type { TrackedFlag } from '../reply/trackFlags';
import { rangeBetween } from './rangeBetween';

/**
 * The flag under a point of the viewport, in CSS pixels. Highlights receive no pointer events, so the flags' boxes are
 * checked. Of several, the shortest is chosen, as it can be reached nowhere else.
 */
export function flagAt(flags: readonly TrackedFlag[], draft: Draft, x: number, y: number): TrackedFlag | undefined {
  const under = flags.filter((flag) => {
    const places = draft.placesOf(flag.start, flag.end);
    if (!places) return false;
    return [...rangeBetween(places).getClientRects()].some(
      (box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
    );
  });
  return under.sort((a, b) => a.text.length - b.text.length)[0];
}
