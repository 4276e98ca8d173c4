import { type Draft, type EditedDraft, LONGEST_DRAFT, TOO_LONG } from './draft';
import { editBetween } from './editBetween';
import { type Segment, Segments } from './segments';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'BUTTON', 'SELECT', 'TEXTAREA', 'INPUT']);
// Represents an image, a mention or anything else that is not text: it separates words and cannot be replaced.
const OBJECT = '\uFFFC';

/**
 * Reads a contenteditable reply field.
 * @param notDraft selector of the parts that do not belong to the new reply: quoted history, signature
 */
export function readDraft(field: HTMLElement, notDraft?: string): Draft {
  const segments: Segment[] = [];
  // Joined at the end: a string that grows piece by piece is copied whole each time it is read.
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
    for (let node = parent.firstChild; node && length <= LONGEST_DRAFT; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) readText(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) readElement(node as HTMLElement);
    }
  };

  const readText = (node: Text) => {
    if (node.length === 0) return;
    if (node.length > LONGEST_DRAFT) {
      // Its data is never read: reading megabytes in one node would copy them.
      length += node.length;
      return;
    }
    segments.push({ node, start: length, length: node.length });
    add(wordsOf(node));
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
  return length > LONGEST_DRAFT ? TOO_LONG : draftOf(field, parts.join(''), new Segments(segments));
}

function draftOf(field: HTMLElement, text: string, segments: Segments): Draft {
  return {
    text,
    placesOf: (start, end) => segments.placesOf(start, end),
    offsetOf: (node, offset) => segments.offsetOf(field, node, offset),
    patched: (node) => patched(field, text, segments, node),
  };
}

function patched(field: HTMLElement, text: string, segments: Segments, node: Text): EditedDraft | undefined {
  const number = segments.numberOf(node);
  // An empty node is not part of the draft.
  if (number === undefined || node.length === 0 || text.length + node.length > LONGEST_DRAFT) return undefined;
  const start = segments.startOf(number);
  const end = segments.endOf(number);
  const before = text.slice(start, end);
  const now = wordsOf(node);
  const within = editBetween(before, now);
  return {
    draft: draftOf(
      field,
      text.slice(0, start + within.start) + now.slice(within.start, within.newEnd) + text.slice(start + within.oldEnd),
      segments.grown(number, now.length - before.length),
    ),
    edit: { start: start + within.start, oldEnd: start + within.oldEnd, newEnd: start + within.newEnd },
    node,
  };
}

/** A text node's data as the page renders it: with blanks for line breaks. */
function wordsOf({ data }: Text): string {
  return data.includes('\n') ? data.replaceAll('\n', ' ') : data;
}
