/**
 * Calls back, at most once a frame, when a field's text has moved in the viewport, until the signal aborts.
 * @param least how far the text has to move, in CSS pixels
 */
export function watchScrolling(field: HTMLElement, signal: AbortSignal, least: number, onMoved: () => void): void {
  const view = field.ownerDocument.defaultView;
  const before = placeOf(field);
  let frame = 0;
  let isInside = false;
  const look = () => {
    frame = 0;
    const now = placeOf(field);
    if (isInside || now.some((value, at) => Math.abs(value - (before[at] as number)) > least)) onMoved();
  };
  const schedule = () => {
    if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(look);
  };
  const onScroll = ({ target }: Event) => {
    // An element that scrolls inside the field moves text without changing what `placeOf` measures.
    isInside ||= target !== field && target instanceof Node && field.contains(target);
    schedule();
  };
  for (const root of rootsAround(field)) {
    root.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  }
  view?.addEventListener('resize', schedule, { signal });
  const sizes = new ResizeObserver(schedule);
  sizes.observe(field);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
  });
}

/** Where a field's text begins, the field's size and the viewport's height, in CSS pixels. */
function placeOf(field: HTMLElement): number[] {
  const { top, width, height } = field.getBoundingClientRect();
  return [top - field.scrollTop, width, height, field.ownerDocument.defaultView?.innerHeight ?? 0];
}

/**
 * The document of an element and the shadow roots around it: scrolling inside a shadow root is not reported outside.
 */
function rootsAround(element: Element): Node[] {
  const roots = [element.getRootNode()];
  for (let root = roots[0]; root instanceof ShadowRoot; root = roots.at(-1)) roots.push(root.host.getRootNode());
  return roots;
}
