// These run beside what floats over a page, where nothing is known of this file: each is whole in itself. The card and
// the notice stand in the page, also where its editor lies in a frame.

/** What it says; nothing where it cannot be seen. */
export function wordsIn(element: HTMLElement): string {
  return element.checkVisibility({ visibilityProperty: true }) ? (element.textContent ?? '') : '';
}

/** The rewrites that the open card offers, the proposed one first. */
export function rewritesInCard(dialog: HTMLElement): string[] {
  const buttons = dialog.querySelectorAll('[role="group"][aria-label="Write instead"] button');
  return [...buttons].map(({ textContent }) => textContent);
}

/** The middle of the button that is so named, in the viewport, when it stands still and nothing lies over it. */
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
