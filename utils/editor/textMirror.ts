import { autoUpdate, getOverflowAncestors } from '@floating-ui/dom';
import marksStyle from '../coach/marks.css?inline';
import { addStyle } from '../coach/shadowStyle';
import { editBetween } from './editBetween';
import { layerOf, standsInTopLayer } from './layerOf';

// All that decides where a character stands.
const COPIED =
  'direction unicode-bidi writing-mode text-orientation text-align text-align-last text-indent text-transform text-rendering letter-spacing word-spacing line-height tab-size white-space word-break overflow-wrap line-break hyphens font-family font-size font-style font-weight font-stretch font-size-adjust font-kerning font-optical-sizing font-variant font-feature-settings font-variation-settings font-synthesis padding-top padding-right padding-bottom padding-left'.split(
    ' ',
  );

/**
 * An invisible copy of a textarea's text that lies exactly over it, so that there is something to draw marks on and
 * to measure. It stands at the end of the document in a closed shadow root: the page's editor, its forms and what it
 * sends know nothing of it. It takes no pointer, no focus, and is silent for screen readers and for searching.
 *
 *   host, fixed in the corner of the viewport
 *     frame, the textarea's border box; cut where the page cuts the textarea
 *       view, what is seen of the text: scrolls with the textarea
 *         copy, the text and one line break
 */
export class TextMirror {
  private readonly host = document.createElement('amends-mirror');
  private readonly frame = box('frame');
  private readonly view = box('view');
  private readonly copy = box('copy');
  private readonly text = document.createTextNode('');
  private stopFollowing: (() => void) | undefined;

  constructor(
    private readonly field: HTMLTextAreaElement,
    private readonly signal: AbortSignal,
  ) {
    this.host.setAttribute('aria-hidden', 'true');
    this.host.inert = true;
    // A new style or direction may move the text and leave the field's box as it is.
    const restyled = new MutationObserver(() => this.stopFollowing && this.place());
    restyled.observe(field, { attributeFilter: ['style', 'class', 'dir', 'wrap'] });
    const root = this.host.attachShadow({ mode: 'closed' });
    addStyle(root, `${mirrorStyle}${marksStyle}`);
    // Like the textarea, the copy gives a last empty line its height.
    this.copy.append(this.text, document.createElement('br'));
    this.view.append(this.copy);
    this.frame.append(this.view);
    root.append(this.frame);
    field.addEventListener('scroll', () => this.scroll(), { signal, passive: true });
    document.fonts?.addEventListener('loadingdone', () => this.stopFollowing && this.place(), { signal });
    signal.addEventListener('abort', () => {
      restyled.disconnect();
      this.remove();
    });
  }

  /** Makes the copy hold this text, and gives its text node. */
  show(text: string): Text {
    const edit = editBetween(this.text.data, text);
    const isSame = edit.start === edit.oldEnd && edit.start === edit.newEnd;
    // Only the part that changed, so that ranges elsewhere in the text stay in place.
    if (!isSame) this.text.replaceData(edit.start, edit.oldEnd - edit.start, text.slice(edit.start, edit.newEnd));
    if (!this.stopFollowing) this.follow();
    else if (!isSame) this.place();
    return this.text;
  }

  /** How far below the beginning of a text an offset stands, in CSS pixels. */
  topOf(text: string, offset: number): number {
    const range = document.createRange();
    range.setStart(this.show(text), offset);
    return range.getBoundingClientRect().top - this.copy.getBoundingClientRect().top;
  }

  private follow(): void {
    if (this.signal.aborted || !this.field.isConnected) return;
    document.documentElement.append(this.host);
    this.stopFollowing = autoUpdate(this.field, this.host, () => this.place());
  }

  private remove(): void {
    this.stopFollowing?.();
    this.stopFollowing = undefined;
    this.host.remove();
  }

  private place(): void {
    const { field, frame, view, copy } = this;
    const seen = field.getBoundingClientRect();
    if (!field.isConnected) {
      this.remove();
      return;
    }
    if (seen.width === 0) {
      // Hidden: its size tells when it comes back.
      this.host.remove();
      return;
    }
    if (!this.host.isConnected) document.documentElement.append(this.host);
    this.raise();
    const style = getComputedStyle(field);
    for (const property of COPIED) copy.style.setProperty(property, style.getPropertyValue(property));

    // Under a transform or zoom of the page, the box that is seen is not the box that is laid out.
    const scale = Math.abs(seen.width - field.offsetWidth) < 1 ? 1 : seen.width / field.offsetWidth;
    const px = (property: string) => Number.parseFloat(style.getPropertyValue(property)) || 0;
    const [left, right] = [px('border-left-width'), px('border-right-width')];
    const [top, bottom] = [px('border-top-width'), px('border-bottom-width')];
    // Whole pixels, as the browser's own scroll bars are; the rest of the widths may have fractions.
    const barWidth = Math.max(0, Math.round(field.offsetWidth - field.clientWidth - left - right));
    const barHeight = Math.max(0, Math.round(field.offsetHeight - field.clientHeight - top - bottom));
    const isBarLeft = barWidth > 0 && field.clientLeft >= left + barWidth - 1;
    setBox(frame, seen.left, seen.top, seen.width / scale, seen.height / scale);
    frame.style.transform = scale === 1 ? '' : `scale(${scale})`;
    frame.style.clipPath = clipOf(field, seen, scale);
    setBox(
      view,
      left + (isBarLeft ? barWidth : 0),
      top,
      seen.width / scale - left - right - barWidth,
      seen.height / scale - top - bottom - barHeight,
    );
    copy.style.minHeight = `${field.scrollHeight}px`;
    copy.style.minWidth = style.whiteSpace === 'pre' ? `${field.scrollWidth}px` : '';
    this.scroll();
  }

  /** Above the field, and below whatever the page shows above the field. */
  private raise(): void {
    this.host.style.setProperty('--layer', layerOf(this.field));
    if (standsInTopLayer(this.field)) {
      this.host.popover = 'manual';
      if (!this.host.matches(':popover-open')) this.host.showPopover();
    } else this.host.popover = null;
  }

  private scroll(): void {
    this.view.scrollTop = this.field.scrollTop;
    this.view.scrollLeft = this.field.scrollLeft;
  }
}

function box(name: string): HTMLElement {
  const created = document.createElement('div');
  created.className = name;
  return created;
}

function setBox(element: HTMLElement, left: number, top: number, width: number, height: number): void {
  for (const [name, value] of Object.entries({ left, top, width, height })) {
    element.style.setProperty(name, `${value}px`);
  }
}

/** Cuts the mirror where scrolling parts of the page cut the field. */
function clipOf(field: HTMLElement, box: DOMRect, scale: number): string {
  const cut = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const ancestor of getOverflowAncestors(field)) {
    if (!(ancestor instanceof Element) || ancestor === document.body || ancestor === document.documentElement) continue;
    const around = ancestor.getBoundingClientRect();
    cut.top = Math.max(cut.top, around.top - box.top);
    cut.right = Math.max(cut.right, box.right - around.right);
    cut.bottom = Math.max(cut.bottom, box.bottom - around.bottom);
    cut.left = Math.max(cut.left, around.left - box.left);
  }
  const sides = [cut.top, cut.right, cut.bottom, cut.left];
  return sides.every((side) => side === 0) ? '' : `inset(${sides.map((side) => `${side / scale}px`).join(' ')})`;
}

// `!important` on the host: a page's own rules for unknown elements must not win over ours.
const mirrorStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  pointer-events: none !important;
  user-select: none !important;
  z-index: var(--layer, auto) !important;
}
.frame, .view { position: absolute; overflow: hidden; transform-origin: 0 0; }
.copy { box-sizing: border-box; color: transparent; }
@media print { :host { display: none !important; } }
`;
