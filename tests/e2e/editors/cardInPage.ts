// These run in the page's own world, which knows nothing of this file: each is whole in itself. The card stands in the
// page, also where its editor lies in a frame.

/** What the open card says; empty while it is closed. */
export function cardWords(): string {
  return document.querySelector('amends-card')?.shadowRoot?.querySelector('[role="dialog"]')?.textContent ?? '';
}

/** The rewrites that the open card offers, the proposed one first. */
export function rewritesInCard(): string[] {
  const card = document.querySelector('amends-card')?.shadowRoot;
  const buttons = card?.querySelectorAll('[role="group"][aria-label="Write instead"] button') ?? [];
  return [...buttons].map(({ textContent }) => textContent);
}

/** The middle of the card's button that is so named, in the viewport, when it stands still and nothing lies over it. */
export async function buttonInCard(name: string): Promise<{ x: number; y: number } | undefined> {
  const card = document.querySelector('amends-card')?.shadowRoot;
  const buttons = [...(card?.querySelectorAll('button') ?? [])];
  const button = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (!card || !button) return undefined;
  button.scrollIntoView({ block: 'nearest' });
  const before = button.getBoundingClientRect();
  for (let frames = 0; frames < 2; frames += 1) await new Promise((done) => requestAnimationFrame(done));
  const box = button.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (box.x !== before.x || box.y !== before.y || !button.contains(card.elementFromPoint(x, y))) return undefined;
  return { x, y };
}
