/** A place in the field's DOM. */
export interface Place {
  node: Text;
  offset: number;
}

/** What stands in a reply field, and where each character of it is. */
export interface Draft {
  /** The agent's own words, blocks separated by "\n". */
  text: string;
  /** The DOM places of two offsets into `text`; undefined when they do not lie in text. */
  placesOf(start: number, end: number): { start: Place; end: Place } | undefined;
  /** The offset into `text` of a DOM position; undefined when that is not part of the draft. */
  offsetOf(node: Node, offset: number): number | undefined;
}

interface Segment {
  node: Text;
  start: number;
  end: number;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'BUTTON', 'SELECT', 'TEXTAREA', 'INPUT']);
// Stands for an image, a mention or anything else that is no text: it keeps words apart and cannot be replaced.
const OBJECT = '\uFFFC';

/**
 * Reads a contenteditable reply field.
 * @param notDraft selector of what inside the field the agent did not write now: quoted history, signature
 */
export function readDraft(field: HTMLElement, notDraft?: string): Draft {
  const segments: Segment[] = [];
  // Joined at the end: a string that grows piece by piece is copied whole each time it is looked at.
  const parts: string[] = [];
  let length = 0;
  let atLineStart = true;

  const add = (part: string) => {
    parts.push(part);
    length += part.length;
    atLineStart = part === '\n';
  };
  const breakLine = () => {
    if (!atLineStart) add('\n');
  };

  const readChildren = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) readText(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) readElement(node as HTMLElement);
    }
  };

  const readText = (node: Text) => {
    const { data } = node;
    if (data === '') return;
    segments.push({ node, start: length, end: length + data.length });
    add(data.includes('\n') ? data.replaceAll('\n', ' ') : data);
  };

  const readElement = (element: HTMLElement) => {
    const { tagName } = element;
    if (tagName === 'BR') {
      add('\n');
      return;
    }
    const isBlock = BLOCKS.has(tagName);
    if (isBlock) breakLine();
    const isForeign = NO_TEXT.has(tagName) || element.contentEditable === 'false';
    if (notDraft && element.matches(notDraft)) breakLine();
    else if (!isForeign) readChildren(element);
    else if (!isBlock) add(OBJECT);
    if (isBlock) breakLine();
  };

  readChildren(field);
  return {
    text: parts.join(''),
    placesOf: (start, end) => placesOf(segments, start, end),
    offsetOf: (node, offset) => offsetOf(segments, field, node, offset),
  };
}

function placesOf(segments: Segment[], start: number, end: number): { start: Place; end: Place } | undefined {
  const first = segments[firstEndingAfter(segments, start)];
  const last = segments[firstEndingAfter(segments, end - 1)];
  if (!first || !last || start < first.start || end <= last.start) return undefined;
  return {
    start: { node: first.node, offset: start - first.start },
    end: { node: last.node, offset: end - last.start },
  };
}

/** Index of the first segment that ends after an offset. */
function firstEndingAfter(segments: Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as Segment).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function offsetOf(segments: Segment[], field: HTMLElement, node: Node, offset: number): number | undefined {
  if (node.nodeType === Node.TEXT_NODE) {
    const segment = segments.find((candidate) => candidate.node === node);
    return segment && segment.start + Math.min(offset, segment.end - segment.start);
  }
  if (!field.contains(node)) return undefined;
  const next = node.childNodes[offset];
  const following = segments.find(({ node: text }) =>
    next
      ? next.contains(text) || Boolean(next.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)
      : Boolean(node.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) && !node.contains(text),
  );
  return following ? following.start : segments.at(-1)?.end;
}
