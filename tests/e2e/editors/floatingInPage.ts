// These run beside what floats over a page, with no access to this file, so each is self-contained. The card and the
// notice are in the page, even when its editor is in a frame.

/** The text of an element; empty where it is not visible. */
export function wordsIn(element: HTMLElement): string {
  return element.checkVisibility({ visibilityProperty: true }) ? (element.textContent ?? '') : '';
}

/** The rewrites that the open card offers, the proposed one first. */
export function rewritesInCard(dialog: HTMLElement): string[] {
  const buttons = dialog.querySelectorAll('[role="group"][aria-label="Write instead"] button');
  return [...buttons].map(({ textContent }) => textContent);
}

/** The middle of the button with this name, in the viewport, once it has stopped moving and nothing covers it. */
export async function buttonIn(element: HTMLElement, name: string): Promise<{ x: number; y: number } | undefined> {
  const view = element.ownerDocument.defaultView as Window;
  const button = [...element.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!button) return undefined;
  button.scrollIntoView({ block: 'nearest' });
  const before = button.getBoundingClientRect();
  for (let frames = 0; frames < 2; frames += 1) await new Promise((done) => view.requestAnimationFrame(done));
  const box = button.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const top = (element.getRootNode() as ShadowRoot).elementFromPoint(x, y);
  if (box.x !== before.x || box.y !== before.y || !button.contains(top)) return undefined;
  return { x, y };
}
