import type { Foreign } from './blankOut';
import { isTextarea } from './isWritable';
import type { ReplyField } from './replyField';
import { richField } from './richField';
import { textareaField } from './textarea/textareaField';

/**
 * Gives the reply field that an element is.
 * @param signal aborting takes away whatever was put on the page to read the field
 */
export function openReplyField(element: HTMLElement, foreign: Foreign, signal: AbortSignal): ReplyField {
  return isTextarea(element) ? textareaField(element, foreign, signal) : richField(element, foreign, signal);
}
