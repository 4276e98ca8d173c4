/** Like `closest`, but also looks outside the shadow roots and same-origin frames around an element. */
export function closestOutward(from: Element, selector: string): Element | null {
  for (let inside: Element | null = from; inside; inside = hostOf(inside)) {
    const found = inside.closest(selector);
    if (found) return found;
  }
  return null;
}

/** The document of an element and those of the frames around it that may be accessed, the outermost last. */
export function documentsAround(from: Element): [Document, ...Document[]] {
  const documents: [Document, ...Document[]] = [from.ownerDocument];
  for (let frame = frameOf(from.ownerDocument); frame; frame = frameOf(frame.ownerDocument)) {
    documents.push(frame.ownerDocument);
  }
  return documents;
}

/** The element that hosts the shadow root or the frame that another element is in. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : frameOf(element.ownerDocument);
}

function frameOf(page: Document): Element | null {
  try {
    return page.defaultView?.frameElement ?? null;
  } catch {
    // The page around it is of another origin.
    return null;
  }
}
