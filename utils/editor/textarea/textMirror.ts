import { autoUpdate } from '@floating-ui/dom';
import { addStyle } from '../../coach/floating/shadowStyle';
import marksStyle from '../../coach/marks/marks.css?inline';
import { editBetween, isNoEdit } from '../editBetween';
import { type Box, measureField } from './fieldGeometry';
import { isInTopLayer, layerOf } from './layerOf';
import { mirrorStyle } from './mirrorStyle';

// Every style that affects where a character is.
const COPIED = [
  'direction unicode-bidi writing-mode text-orientation text-align text-align-last text-indent text-transform text-rendering',
  'letter-spacing word-spacing line-height tab-size white-space word-break overflow-wrap line-break hyphens',
  'font-family font-size font-style font-weight font-stretch font-size-adjust font-kerning font-optical-sizing font-variant font-feature-settings font-variation-settings font-synthesis',
  'padding-top padding-right padding-bottom padding-left',
].flatMap((names) => names.split(' '));

/**
 * An invisible copy of a textarea's text exactly on top of it, so that there is something to draw marks on and to
 * measure. It is at the end of the document in a closed shadow root: the page's editor, its forms and what it sends are
 * unaffected by it. It takes no pointer events and no focus, and is hidden from screen readers and find-in-page.
 *
 *   host, fixed in the corner of the viewport
 *     frame, the textarea's border box; clipped where the page clips the textarea
 *       view, the visible part of the text: scrolls with the textarea
 *         copy, the text and one line break
 */
export class TextMirror {
  private readonly host = document.createElement('div');
  private readonly frame = box('frame');
  private readonly view = box('view');
  private readonly copy = box('copy');
  private readonly text = document.createTextNode('');
  private stopFollowing: (() => void) | undefined;
  private shown = '';
  /** The size of the field's text area when it was last measured, in CSS pixels. */
  private measured = { width: 0, height: 0 };

  constructor(
    private readonly field: HTMLTextAreaElement,
    private readonly signal: AbortSignal,
  ) {
    this.host.setAttribute('aria-hidden', 'true');
    this.host.inert = true;
    // A new style or direction may move the text without changing the field's box.
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

  /** Updates the copy to this text, and returns its text node. */
  show(text: string): Text {
    if (text !== this.shown) {
      const edit = editBetween(this.shown, text);
      // Only the part that changed is replaced, so that ranges elsewhere in the text stay in place.
      if (!isNoEdit(edit))
        this.text.replaceData(edit.start, edit.oldEnd - edit.start, text.slice(edit.start, edit.newEnd));
      this.shown = text;
      if (this.stopFollowing) this.fit();
    }
    if (!this.stopFollowing) this.follow();
    return this.text;
  }

  /** How far below the beginning of a text an offset is, in CSS pixels. */
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
      // The field is hidden: a change of its size will show when it comes back.
      this.host.remove();
      return;
    }
    if (!this.host.isConnected) document.documentElement.append(this.host);
    this.raise();
    const style = getComputedStyle(field);
    for (const property of COPIED) setStyle(copy, property, style.getPropertyValue(property));

    const { scale, border, text, clip } = measureField(field, seen, style);
    setBox(frame, border);
    frame.style.transform = scale === 1 ? '' : `scale(${scale})`;
    frame.style.clipPath = clip;
    setBox(view, text);
    this.measured = { width: field.clientWidth, height: field.clientHeight };
    this.stretch(style.whiteSpace === 'pre');
    this.scroll();
  }

  /** Adapts to new text: nothing else about the field has changed, unless a scroll bar came or went. */
  private fit(): void {
    const { clientWidth, clientHeight } = this.field;
    if (clientWidth !== this.measured.width || clientHeight !== this.measured.height || !this.host.isConnected) {
      this.place();
      return;
    }
    this.stretch(this.copy.style.minWidth !== '');
    this.scroll();
  }

  /** Makes the copy as large as the text in the field, so that it can be scrolled as far. */
  private stretch(isUnwrapped: boolean): void {
    const { field, copy } = this;
    setStyle(copy, 'min-height', `${field.scrollHeight}px`);
    setStyle(copy, 'min-width', isUnwrapped ? `${field.scrollWidth}px` : '');
  }

  /** Above the field, and below whatever the page shows above the field. */
  private raise(): void {
    this.host.style.setProperty('--layer', layerOf(this.field));
    if (isInTopLayer(this.field)) {
      this.host.popover = 'manual';
      if (!this.host.matches(':popover-open')) this.host.showPopover();
    } else this.host.popover = null;
  }

  private scroll(): void {
    const { field, view } = this;
    if (view.scrollTop !== field.scrollTop) view.scrollTop = field.scrollTop;
    if (view.scrollLeft !== field.scrollLeft) view.scrollLeft = field.scrollLeft;
  }
}

function box(name: string): HTMLElement {
  const created = document.createElement('div');
  created.className = name;
  return created;
}

function setBox({ style }: HTMLElement, sides: Box): void {
  for (const [name, value] of Object.entries(sides)) style.setProperty(name, `${value}px`);
}

/** Sets a property only if it changes: every write causes a new layout. */
function setStyle({ style }: HTMLElement, property: string, value: string): void {
  if (style.getPropertyValue(property) !== value) style.setProperty(property, value);
}
