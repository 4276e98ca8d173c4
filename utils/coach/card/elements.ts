import { onTrusted } from '../input/onTrusted';

/** Creates a button that only a person can press, not a script. */
export function button(label: string, onClick: () => void, attributes: Record<string, string> = {}): HTMLButtonElement {
  const created = element('button', { type: 'button', ...attributes }, label) as HTMLButtonElement;
  onTrusted(created, 'click', onClick);
  return created;
}

/** Creates an element with attributes and text. */
export function element(tag: string, attributes: Record<string, string> = {}, text = ''): HTMLElement {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  if (text) created.textContent = text;
  return created;
}
