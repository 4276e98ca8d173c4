import { documentsAround } from '../../helpdesks/outward';

/**
 * Where the card of a reply field stands: in the outermost document that may be reached, as a frame that holds just
 * an editor would cut it; and inside a modal dialog, as all around that is inert.
 */
export function cardParent(field: Element): Element {
  const page = documentsAround(field).at(-1) as Document;
  const around = field.ownerDocument === page ? field.closest(':modal') : null;
  return around ?? page.documentElement;
}

/** How far the viewport of an element's document lies from the outermost one's, in CSS pixels, and its scale there. */
function frameOffset(inside: Element): { x: number; y: number; scale: number } {
  const place = { x: 0, y: 0, scale: 1 };
  for (const page of documentsAround(inside).slice(0, -1)) {
    const frame = page.defaultView?.frameElement as HTMLElement;
    const box = frame.getBoundingClientRect();
    const scale = frame.offsetWidth > 0 ? box.width / frame.offsetWidth : 1;
    place.x = box.left + (frame.clientLeft + place.x) * scale;
    place.y = box.top + (frame.clientTop + place.y) * scale;
    place.scale *= scale;
  }
  return place;
}

/** Boxes of a frame's viewport as they lie in the outermost one. */
export function moveOut(boxes: Iterable<DOMRect>, inside: Element): DOMRect[] {
  const { x, y, scale } = frameOffset(inside);
  return [...boxes].map(
    (box) => new DOMRect(x + box.x * scale, y + box.y * scale, box.width * scale, box.height * scale),
  );
}
