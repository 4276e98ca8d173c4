/** As `closest`, out of shadow roots and out of frames of the same origin too. */
export function closestOutward(from: Element, selector: string): Element | null {
  for (let inside: Element | null = from; inside; inside = hostOf(inside)) {
    const found = inside.closest(selector);
    if (found) return found;
  }
  return null;
}

/** The document of an element, and those of the frames around it that may be looked into, the outermost last. */
export function documentsAround(from: Element): [Document, ...Document[]] {
  const documents: [Document, ...Document[]] = [from.ownerDocument];
  for (let frame = frameOf(from.ownerDocument); frame; frame = frameOf(frame.ownerDocument)) {
    documents.push(frame.ownerDocument);
  }
  return documents;
}

/** The element that carries the shadow root or the frame that another element lies in. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : frameOf(element.ownerDocument);
}

function frameOf(page: Document): Element | null {
  try {
    return page.defaultView?.frameElement ?? null;
  } catch {
    // The page around is of another origin.
    return null;
  }
}
