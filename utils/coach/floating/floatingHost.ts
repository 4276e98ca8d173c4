import { addStyle } from './shadowStyle';

/**
 * Creates an element that floats over a page in the browser's top layer, not yet in the document and with an empty
 * shadow root. Events in it do not reach the page, and a click leaves the caret in the editor. A page cannot look into
 * it; as a plain element without a name, it is not one that a page could define or would look for.
 *
 * It sits in the corner of the viewport and has no size. Elements in its root set their own position and colours: a
 * page can set custom properties on the host, but those set in the root override them.
 * @param page the document that it will be added to
 * @param css of its shadow root
 */
export function floatingHost(page: Document, css: string): [HTMLElement, ShadowRoot] {
  const host = page.createElement('div');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, hostStyle + css);
  // Keys pressed here must not trigger the page's shortcuts.
  for (const type of ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'click'] as const) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  host.addEventListener('mousedown', (event) => event.preventDefault());
  return [host, root];
}

// `!important` on the host: a page's own rules must not override ours.
const hostStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
}
:host(:not(:popover-open)) { display: none !important; }
[role] { direction: ltr; color-scheme: light dark; }
`;
