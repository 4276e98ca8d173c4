import { getOverflowAncestors } from '@floating-ui/dom';

/** A position and size in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where a textarea is, measured before any scaling by the page. */
export interface FieldGeometry {
  /** How much larger it appears than it was laid out. */
  scale: number;
  /** Its border box in the viewport. */
  border: Box;
  /** The part of its border box that shows text: without borders and scroll bars. */
  text: Box;
  /** The part of the border box that the page leaves visible, as a `clip-path`; empty for all of it. */
  clip: string;
}

/**
 * Measures a textarea.
 * @param seen its box in the viewport
 * @param style its computed style
 */
export function measureField(field: HTMLTextAreaElement, seen: DOMRect, style: CSSStyleDeclaration): FieldGeometry {
  // Under a transform or zoom of the page, the visible box is not the box that was laid out.
  const scale = Math.abs(seen.width - field.offsetWidth) < 1 ? 1 : seen.width / field.offsetWidth;
  const width = seen.width / scale;
  const height = seen.height / scale;
  const px = (property: string) => Number.parseFloat(style.getPropertyValue(property)) || 0;
  const [left, right] = [px('border-left-width'), px('border-right-width')];
  const [top, bottom] = [px('border-top-width'), px('border-bottom-width')];
  // Whole pixels, as the browser's own scroll bars are; the other widths may have fractions.
  const barWidth = Math.max(0, Math.round(field.offsetWidth - field.clientWidth - left - right));
  const barHeight = Math.max(0, Math.round(field.offsetHeight - field.clientHeight - top - bottom));
  const isBarLeft = barWidth > 0 && field.clientLeft >= left + barWidth - 1;
  return {
    scale,
    border: { left: seen.left, top: seen.top, width, height },
    text: {
      left: left + (isBarLeft ? barWidth : 0),
      top,
      width: width - left - right - barWidth,
      height: height - top - bottom - barHeight,
    },
    clip: clipOf(field, seen, scale),
  };
}

/** Clips the field where scrolling ancestors in the page clip it. */
function clipOf(field: HTMLElement, seen: DOMRect, scale: number): string {
  const cut = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const ancestor of getOverflowAncestors(field)) {
    if (!(ancestor instanceof Element) || ancestor === document.body || ancestor === document.documentElement) continue;
    const around = ancestor.getBoundingClientRect();
    cut.top = Math.max(cut.top, around.top - seen.top);
    cut.right = Math.max(cut.right, seen.right - around.right);
    cut.bottom = Math.max(cut.bottom, seen.bottom - around.bottom);
    cut.left = Math.max(cut.left, around.left - seen.left);
  }
  const sides = [cut.top, cut.right, cut.bottom, cut.left];
  return sides.every((side) => side === 0) ? '' : `inset(${sides.map((side) => `${side / scale}px`).join(' ')})`;
}
