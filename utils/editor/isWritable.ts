// TinyMCE stays contenteditable when it is locked, and says so by a class; others say it to screen readers.
const LOCKED = '.mce-content-readonly, [aria-readonly="true"], [aria-disabled="true"]';

/** Whether the agent can write in an element: not where it is read-only or disabled. */
export function isWritable(element: HTMLElement): boolean {
  if (element.matches(LOCKED)) return false;
  return isTextarea(element) ? !element.readOnly && !element.matches(':disabled') : element.isContentEditable;
}

export function isTextarea(element: HTMLElement): element is HTMLTextAreaElement {
  return element.tagName === 'TEXTAREA';
}
