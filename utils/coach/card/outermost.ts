import { closestOutward, documentsAround } from '../../helpdesks/outward';

/**
 * The parent for the card of a reply field: in the outermost document that can be reached, as a frame around just an
 * editor would clip it.
 */
export function cardParent(field: Element): Element {
  return floatingParent(field, documentsAround(field).at(-1) as Document);
}

/**
 * The parent, in a document, for an element that floats beside a reply field: the modal dialog that the field is in, if
 * any, as everything around that is inert.
 * @param page the field's own document, or one around it
 */
export function floatingParent(field: Element, page: Document): Element {
  const pages = documentsAround(field);
  const frame = pages[pages.indexOf(page) - 1]?.defaultView?.frameElement;
  const modal = closestOutward(frame ?? field, ':modal');
  return modal?.ownerDocument === page ? modal : page.documentElement;
}

/** The offset of the viewport of an element's document in the outermost one, in CSS pixels, and its scale there. */
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

/** Converts boxes in an element's viewport to the outermost one. */
export function moveOut(boxes: Iterable<DOMRect>, inside: Element): DOMRect[] {
  const { x, y, scale } = frameOffset(inside);
  return [...boxes].map(
    (box) => new DOMRect(x + box.x * scale, y + box.y * scale, box.width * scale, box.height * scale),
  );
}
