import { closestOutward, documentsAround } from '../../helpdesks/outward';

/**
 * Where the card of a reply field stands: in the outermost document that may be reached, as a frame that holds just
 * an editor would cut it.
 */
export function cardParent(field: Element): Element {
  return floatingParent(field, documentsAround(field).at(-1) as Document);
}

/**
 * Where something that floats beside a reply field stands in a document: inside the modal dialog that the field is in,
 * if any, as all around that is inert.
 * @param page the field's own document, or one around it
 */
export function floatingParent(field: Element, page: Document): Element {
  const pages = documentsAround(field);
  const frame = pages[pages.indexOf(page) - 1]?.defaultView?.frameElement;
  const modal = closestOutward(frame ?? field, ':modal');
  return modal?.ownerDocument === page ? modal : page.documentElement;
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
