import { isTextarea } from './isWritable';
import type { ReplyField } from './replyField';
import { richField } from './richField';
import { textareaField } from './textareaField';

/**
 * Gives the reply field that an element is.
 * @param notDraft selector of what inside the field the agent did not write now: quoted history, signature
 * @param signal aborting takes away whatever was put on the page to read the field
 */
export function openReplyField(element: HTMLElement, notDraft: string | undefined, signal: AbortSignal): ReplyField {
  return isTextarea(element) ? textareaField(element, signal) : richField(element, notDraft);
}
