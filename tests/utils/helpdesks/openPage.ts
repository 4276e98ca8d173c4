const pages = import.meta.glob<string>('./pages/*.html', { eager: true, query: '?raw', import: 'default' });

/**
 * Shows a helpdesk's page, written by us after its known structure. `<template data-frame>` represents a frame of the
 * same origin, `<template data-shadow>` the open shadow root of its parent.
 */
export function openPage(id: string): void {
  document.body.innerHTML = pages[`./pages/${id}.html`] ?? '';
  unfold(document.body);
}

/** Every element that matches, including those in shadow roots and frames. */
export function findAll(selector: string, inside: ParentNode = document): HTMLElement[] {
  const found = [...inside.querySelectorAll<HTMLElement>(selector)];
  for (const element of inside.querySelectorAll('*')) {
    if (element.shadowRoot) found.push(...findAll(selector, element.shadowRoot));
    const page = (element as HTMLIFrameElement).contentDocument;
    if (page) found.push(...findAll(selector, page));
  }
  return found;
}

function unfold(inside: ParentNode): void {
  for (const template of inside.querySelectorAll('template')) {
    const { parentElement } = template;
    if (template.hasAttribute('data-shadow')) {
      template.remove();
      const root = (parentElement as Element).attachShadow({ mode: 'open' });
      root.innerHTML = template.innerHTML;
      unfold(root);
      continue;
    }
    const frame = document.createElement('iframe');
    for (const { name, value } of template.attributes) frame.setAttribute(name, value);
    frame.srcdoc = '<body></body>';
    template.replaceWith(frame);
    Object.defineProperty(frame.contentWindow, 'frameElement', { value: frame });
    const { body } = frame.contentDocument as Document;
    body.innerHTML = template.innerHTML;
    body.className = template.getAttribute('data-body-class') ?? '';
    if (template.hasAttribute('data-editable')) body.setAttribute('contenteditable', 'true');
    unfold(body);
  }
}
