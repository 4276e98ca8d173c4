import { afterEach, beforeEach, type MockInstance, vi } from 'vitest';

/**
 * For tests of what floats over a page; a file calls it once. It stands in for the top layer, which happy-dom does not
 * have, and sees the closed roots that are attached. After each test it ends what floats, and empties the page.
 */
export function floatOverPage() {
  let done: AbortController;
  let attaching: MockInstance<Element['attachShadow']>;
  beforeEach(() => {
    done = new AbortController();
    HTMLElement.prototype.showPopover = vi.fn();
    attaching = vi.spyOn(Element.prototype, 'attachShadow');
  });
  afterEach(() => {
    done.abort();
    document.body.replaceChildren();
  });
  return {
    /** Ends with the test, or before. */
    get signal(): AbortSignal {
      return done.signal;
    },
    end: () => done.abort(),
    /** A closed root, which a page cannot reach: the one that was attached last, or the one with this number. */
    root: (number = -1) => attaching.mock.results.at(number)?.value as ShadowRoot,
  };
}
