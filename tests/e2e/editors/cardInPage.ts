// These run beside the card, where nothing is known of this file: each is whole in itself. The card stands in the page,
// also where its editor lies in a frame.

/** What the open card says. */
export function cardWords(dialog: HTMLElement): string {
  return dialog.textContent ?? '';
}

/** The rewrites that the open card offers, the proposed one first. */
export function rewritesInCard(dialog: HTMLElement): string[] {
  const buttons = dialog.querySelectorAll('[role="group"][aria-label="Write instead"] button');
  return [...buttons].map(({ textContent }) => textContent);
}

/** The middle of the card's button that is so named, in the viewport, when it stands still and nothing lies over it. */
export async function buttonInCard(dialog: HTMLElement, name: string): Promise<{ x: number; y: number } | undefined> {
  const view = dialog.ownerDocument.defaultView as Window;
  const button = [...dialog.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!button) return undefined;
  button.scrollIntoView({ block: 'nearest' });
  const before = button.getBoundingClientRect();
  for (let frames = 0; frames < 2; frames += 1) await new Promise((done) => view.requestAnimationFrame(done));
  const box = button.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const top = (dialog.getRootNode() as ShadowRoot).elementFromPoint(x, y);
  if (box.x !== before.x || box.y !== before.y || !button.contains(top)) return undefined;
  return { x, y };
}
