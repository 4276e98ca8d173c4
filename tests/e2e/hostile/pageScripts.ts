// What a page may do against the coach. These run in the page's own world, which has no access to this file, so each is
// self-contained.

/** How many elements of the extension float over the page. */
export function countFloating(): number {
  return document.querySelectorAll(':root > :popover-open:not([inert])').length;
}

/** Elements with a root that the page can look into, or with anything to identify them by. */
export function findWaysIn(): string[] {
  return [...document.querySelectorAll<HTMLElement>(':root > *, :root > :not(head, body) *')]
    .filter((element) => !element.matches('head, body'))
    .filter(
      ({ shadowRoot, localName, id, className, attributes }) =>
        shadowRoot ||
        id ||
        className ||
        customElements.get(localName) ||
        /-/.test(localName) ||
        [...attributes].some(({ name, value }) => /amends/.test(name + value)),
    )
    .map(({ outerHTML }) => outerHTML);
}

/** Overrides the names that the extension could use for its own elements, so that they do not get its shadow roots. */
export function breakNames(): void {
  const attach = Element.prototype.attachShadow;
  for (const name of ['amends-card', 'amends-mirror']) {
    customElements.define(
      name,
      class extends HTMLElement {
        constructor() {
          super();
          attach.call(this, { mode: 'open' });
        }
      },
    );
  }
  customElements.define(
    'amends-badge',
    class extends HTMLElement {
      static disabledFeatures = ['shadow'];
    },
  );
  Element.prototype.attachShadow = () => {
    throw new Error('Not here.');
  };
}

/** Clicks each mark, as a script can: with synthetic events. Returns how many there were. */
export function clickMarks(): number {
  let clicked = 0;
  for (const [name, marks] of CSS.highlights) {
    if (!/^amends-(?:warning|caution|hint)$/.test(name)) continue;
    for (const mark of marks) {
      const box = (mark as Range).getClientRects()[0] as DOMRect;
      const place = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
      const target = document.elementFromPoint(place.clientX, place.clientY) as Element;
      for (const type of ['pointermove', 'pointerdown', 'pointerup']) {
        target.dispatchEvent(new PointerEvent(type, { ...place, bubbles: true, composed: true }));
      }
      target.dispatchEvent(new MouseEvent('click', { ...place, bubbles: true, composed: true }));
      clicked += 1;
    }
  }
  return clicked;
}

/**
 * Clicks everything that floats over the page, and presses each key that could have an effect there. Returns how much
 * it found.
 */
export function touchAll(): number {
  let touched = 0;
  for (const host of document.querySelectorAll<HTMLElement>(':root > :popover-open')) {
    // The buttons too, if their root can be entered.
    for (const element of [host, ...(host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])]) {
      for (const key of ['Delete', 'ArrowRight', 'Enter', 'Escape']) {
        element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
      element.click();
      touched += 1;
    }
  }
  return touched;
}
