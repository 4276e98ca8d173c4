import marksStyle from './marks.css?inline';

/** What Firefox gives a content script of a page's object: the page's own view of it. */
interface SeenByPage<T> {
  wrappedJSObject: T;
}

/**
 * Lets marks be seen in a field that lies in a shadow root: the style sheet of the page does not reach there in
 * Firefox, nor in older versions of Chrome. Nothing is added to what the root holds.
 */
export function styleMarks(field: HTMLElement, signal: AbortSignal): void {
  const around = field.getRootNode();
  if (!(around instanceof ShadowRoot)) return;
  // Firefox takes a style sheet only from the page that owns the root.
  const root = import.meta.env.FIREFOX ? seenByPage(around) : around;
  const page = import.meta.env.FIREFOX ? seenByPage(window) : window;
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(marksStyle);
  root.adoptedStyleSheets.push(sheet);
  signal.addEventListener('abort', () => {
    const at = root.adoptedStyleSheets.indexOf(sheet);
    if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
  });
}

function seenByPage<T>(object: T): T {
  return (object as unknown as SeenByPage<T>).wrappedJSObject;
}
