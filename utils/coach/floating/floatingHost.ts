import { addStyle } from './shadowStyle';

/**
 * Makes an element of ours that floats over a page, in the browser's top layer: not in the document yet, with nothing
 * in its shadow root. What is done in it stays in it, and a click there leaves the caret in the editor. A page cannot
 * look into it; and as a plain element without a name, it is nothing that a page could define or would look for.
 *
 * It lies in the corner of the viewport and has no size. What is put in its root has a place and colours of its own, set
 * in the root: a page can give the host custom properties, but what stands in the root overrules them.
 * @param page the document that it will stand in
 * @param css of its shadow root
 */
export function floatingHost(page: Document, css: string): [HTMLElement, ShadowRoot] {
  const host = page.createElement('div');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, hostStyle + css);
  // Keys pressed there are not the page's shortcuts.
  for (const type of ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'click'] as const) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  host.addEventListener('mousedown', (event) => event.preventDefault());
  return [host, root];
}

// `!important` on the host: a page's own rules must not win over ours.
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
