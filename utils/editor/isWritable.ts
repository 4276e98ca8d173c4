// TinyMCE stays contenteditable when it is locked, and marks it with a class; other editors use ARIA attributes.
const LOCKED = '.mce-content-readonly, [aria-readonly="true"], [aria-disabled="true"]';

/** Whether the agent can write in an element, which may be read-only or disabled. */
export function isWritable(element: HTMLElement): boolean {
  if (element.matches(LOCKED)) return false;
  return isTextarea(element) ? !element.readOnly && !element.matches(':disabled') : element.isContentEditable;
}

export function isTextarea(element: HTMLElement): element is HTMLTextAreaElement {
  return element.tagName === 'TEXTAREA';
}
