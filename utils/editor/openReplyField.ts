import { blankOut } from './blankOut';
import { isTextarea } from './isWritable';
import type { ReplyField } from './replyField';
import { richField } from './richField';
import { textareaField } from './textarea/textareaField';

/** What inside a field the agent did not write now: quoted history, signature. */
interface Foreign {
  /** Selector of the elements that hold it. */
  notDraft?: string;
  /** The same as text, where no element of its own holds it. */
  notDraftText?: RegExp;
}

/**
 * Gives the reply field that an element is.
 * @param signal aborting takes away whatever was put on the page to read the field
 */
export function openReplyField(element: HTMLElement, foreign: Foreign, signal: AbortSignal): ReplyField {
  const field = isTextarea(element) ? textareaField(element, signal) : richField(element, foreign.notDraft, signal);
  return { ...field, read: () => blankOut(field.read(), foreign.notDraftText) };
}
