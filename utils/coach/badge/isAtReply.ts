import type { Helpdesk } from '../../helpdesks/helpdesk';

export interface ReplyPlace {
  field: HTMLElement;
  helpdesk: Pick<Helpdesk, 'sendButtons'>;
}

/** Fields in which the agent writes something other than the reply. */
const OTHER_FIELD =
  'textarea, input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"]), [contenteditable]';

const MOST_OF_PAGE = 'main, nav, [role="main"], [role="navigation"]';

/**
 * Whether the agent is still at a reply when an element has the focus: the reply's field, a button that sends it, or
 * anything else in its composer, the smallest element around the field and such a button. Other fields do not count.
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

/** The smallest element around both the field and the button, unless it is most of the page. */
function composerAround(field: Element, button: Element): Element | undefined {
  let around = field.parentElement;
  while (around && !around.contains(button)) around = around.parentElement;
  return around?.querySelector(MOST_OF_PAGE) || around === field.ownerDocument.body ? undefined : (around ?? undefined);
}
