import marksStyle from './marks.css?inline';

/** Firefox's access for content scripts to the page's own view of an object. */
interface SeenByPage<T> {
  wrappedJSObject: T;
}

/**
 * Makes marks visible in a field inside a shadow root, which the page's style sheet does not reach in Firefox or in
 * older versions of Chrome. Adds no nodes to the root.
 */
export function styleMarks(field: HTMLElement, signal: AbortSignal): void {
  const around = field.getRootNode();
  if (!(around instanceof ShadowRoot)) return;
  // Firefox accepts a style sheet only from the page that owns the root.
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
