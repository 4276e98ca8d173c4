/**
 * The `z-index` that puts an element at the end of the document just above another element, and below what the page
 * shows above that: the one of the outermost stacking context around it.
 * @see https://developer.mozilla.org/docs/Web/CSS/CSS_positioned_layout/Stacking_context
 */
export function layerOf(element: Element): string {
  let layer = 'auto';
  for (let around: Element | null = element; around; around = parentOf(around)) {
    const style = getComputedStyle(around);
    if (style.zIndex !== 'auto' && (style.position !== 'static' || isItem(around))) layer = style.zIndex;
    else if (isContext(style)) layer = '0';
  }
  return layer;
}

/** Whether an element is shown in the browser's top layer, above any `z-index`. */
export function isInTopLayer(element: Element): boolean {
  for (let around: Element | null = element; around; around = parentOf(around)) {
    if (around.matches(':modal, :popover-open, :fullscreen')) return true;
  }
  return false;
}

function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

function isItem(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== null && /flex|grid/.test(getComputedStyle(parent).display);
}

function isContext({ position, opacity, transform, filter, isolation }: CSSStyleDeclaration): boolean {
  return (
    position === 'fixed' ||
    position === 'sticky' ||
    opacity !== '1' ||
    transform !== 'none' ||
    filter !== 'none' ||
    isolation === 'isolate'
  );
}
