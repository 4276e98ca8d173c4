/** Whether the agent can write in an element: not where it is read-only or disabled. */
export function isWritable(element: HTMLElement): boolean {
  return isTextarea(element) ? !element.readOnly && !element.matches(':disabled') : element.isContentEditable;
}

export function isTextarea(element: HTMLElement): element is HTMLTextAreaElement {
  return element.tagName === 'TEXTAREA';
}
