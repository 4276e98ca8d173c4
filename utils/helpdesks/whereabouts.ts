import { conversationAddress } from './conversationAddress';
import type { Helpdesk } from './helpdesk';
import { documentsAround } from './outward';
import { cleanLabel } from './ticketLabel';

/** How an agent identifies a conversation, and where it is found again. */
export interface Whereabouts {
  /** The ticket's number and subject, as its page shows them. */
  label?: string;
  /** The conversation's own address. */
  address?: string;
}

/**
 * What a page shows about the conversation that a reply field belongs to.
 * @param ticket as the helpdesk file reads it; undefined where the page does not show it
 */
export function whereaboutsOf(field: HTMLElement, helpdesk: Helpdesk, ticket: string | undefined): Whereabouts {
  const label = cleanLabel(helpdesk.label?.(field, ticket));
  if (ticket === undefined) return { label };
  // The outermost page that identifies the conversation: agents do not work in an inner frame opened by itself.
  const addresses = documentsAround(field)
    .reverse()
    .map(({ location }) => conversationAddress(helpdesk, new URL(location.href), ticket));
  return { label, address: addresses.find((address) => address !== undefined) };
}
