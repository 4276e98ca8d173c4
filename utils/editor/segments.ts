import type { Place } from './draft';

/** A text node of a field, and where in the draft its data begins, in UTF-16 units. */
export interface Segment {
  node: Text;
  start: number;
  length: number;
}

/** Where the text nodes of a field are in its draft. Immutable; a change of one node's length copies nothing. */
export class Segments {
  private numbers: Map<Text, number> | undefined;

  /**
   * @param known the segments as they were read, in the draft's order
   * @param changed the number of the one that has since grown by `growth`; all after it begin that much later
   */
  constructor(
    private readonly known: readonly Segment[],
    private readonly changed = known.length,
    private readonly growth = 0,
  ) {}

  get count(): number {
    return this.known.length;
  }

  /** The number of a text node's segment; undefined when it is not part of the draft. */
  numberOf(node: Node): number | undefined {
    this.numbers ??= new Map(this.known.map((segment, number) => [segment.node, number]));
    return this.numbers.get(node as Text);
  }

  nodeAt(number: number): Text {
    return (this.known[number] as Segment).node;
  }

  startOf(number: number): number {
    return (this.known[number] as Segment).start + (number > this.changed ? this.growth : 0);
  }

  endOf(number: number): number {
    const { start, length } = this.known[number] as Segment;
    return start + length + (number >= this.changed ? this.growth : 0);
  }

  /** The same segments after the data of one node grew, or shrank by a negative growth. */
  grown(number: number, growth: number): Segments {
    const isSame = number === this.changed;
    const next = isSame
      ? new Segments(this.known, number, this.growth + growth)
      : new Segments(this.growth === 0 ? this.known : this.settled(), number, growth);
    next.numbers = this.numbers;
    return next;
  }

  /** The DOM positions of two offsets, or the same one twice for a caret; undefined when they are not in text. */
  placesOf(start: number, end: number): { start: Place; end: Place } | undefined {
    if (start === end) return this.caretAt(start);
    const first = this.firstEndingAfter(start);
    const last = this.firstEndingAfter(end - 1);
    if (first >= this.count || last >= this.count) return undefined;
    if (start < this.startOf(first) || end <= this.startOf(last)) return undefined;
    return {
      start: { node: this.nodeAt(first), offset: start - this.startOf(first) },
      end: { node: this.nodeAt(last), offset: end - this.startOf(last) },
    };
  }

  /** The offset of a DOM position inside a field; undefined when that is not part of the draft. */
  offsetOf(field: HTMLElement, node: Node, offset: number): number | undefined {
    if (node.nodeType === Node.TEXT_NODE) {
      const number = this.numberOf(node);
      return number === undefined ? undefined : Math.min(this.startOf(number) + offset, this.endOf(number));
    }
    if (!field.contains(node)) return undefined;
    const next = node.childNodes[offset];
    const following = this.known.findIndex(({ node: text }) =>
      next
        ? next.contains(text) || Boolean(next.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)
        : Boolean(node.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) && !node.contains(text),
    );
    if (following >= 0) return this.startOf(following);
    return this.count > 0 ? this.endOf(this.count - 1) : undefined;
  }

  /** A caret between two text nodes belongs to the end of the first, as what is typed there is formatted like it. */
  private caretAt(offset: number): { start: Place; end: Place } | undefined {
    const number = this.firstEndingAfter(offset - 1);
    if (number >= this.count || offset < this.startOf(number)) return undefined;
    const place = { node: this.nodeAt(number), offset: offset - this.startOf(number) };
    return { start: place, end: place };
  }

  /** The number of the first segment that ends after an offset. */
  private firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.endOf(middle) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private settled(): Segment[] {
    return this.known.map(({ node }, number) => {
      const start = this.startOf(number);
      return { node, start, length: this.endOf(number) - start };
    });
  }
}
