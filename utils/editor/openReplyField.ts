import type { Foreign } from './blankOut';
import { isTextarea } from './isWritable';
import type { ReplyField } from './replyField';
import { richField } from './richField';
import { textareaField } from './textarea/textareaField';

/**
 * Opens an element as a reply field.
 * @param signal aborting removes whatever was added to the page to read the field
 */
export function openReplyField(element: HTMLElement, foreign: Foreign, signal: AbortSignal): ReplyField {
  return isTextarea(element) ? textareaField(element, foreign, signal) : richField(element, foreign, signal);
}
