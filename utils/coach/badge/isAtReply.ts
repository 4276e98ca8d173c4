import type { Helpdesk } from '../../helpdesks/helpdesk';

export interface ReplyPlace {
  field: HTMLElement;
  helpdesk: Pick<Helpdesk, 'sendButtons'>;
}

/** Where somebody writes something else. */
const OTHER_FIELD =
  'textarea, input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"]), [contenteditable]';

const MOST_OF_PAGE = 'main, nav, [role="main"], [role="navigation"]';

/**
 * Whether the agent is still at a reply when the focus is on an element: in its field, on a button that sends it, or in
 * the toolbar of its composer, which is all that the field and such a button have around them; in no other field.
 */
export function isAtReply(focused: EventTarget | null | undefined, { field, helpdesk }: ReplyPlace): boolean {
  if (!focused || !('closest' in focused)) return false;
  const element = focused as Element;
  if (field.contains(element)) return true;
  const buttons = helpdesk.sendButtons(field);
  if (buttons.some((button) => button.contains(element))) return true;
  if (element.closest(OTHER_FIELD)) return false;
  return buttons.some((button) => composerAround(field, button)?.contains(element));
}

/** What holds both the field and the button, unless that is most of the page. */
function composerAround(field: Element, button: Element): Element | undefined {
  let around = field.parentElement;
  while (around && !around.contains(button)) around = around.parentElement;
  return around?.querySelector(MOST_OF_PAGE) || around === field.ownerDocument.body ? undefined : (around ?? undefined);
}
