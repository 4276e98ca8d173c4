import { conversationAddress } from '../../utils/helpdesks/conversationAddress';
import type { Whereabouts } from '../../utils/helpdesks/whereabouts';
import type { PageConversation } from '../../utils/messages/messages';
import { helpdeskAt } from './helpdeskAt';

/**
 * The plausible part of what a coach says about its conversation: an address at the frame's own origin, as the browser
 * reports it, that identifies this very conversation.
 */
export function checkedWhereabouts(
  said: Whereabouts | undefined,
  { site, ticket }: PageConversation,
  origin: string,
): Whereabouts | undefined {
  if (!said?.address || ticket === undefined || !URL.canParse(said.address)) return said && { label: said.label };
  const address = new URL(said.address);
  const helpdesk = helpdeskAt(site, address);
  const isOwn = helpdesk && address.origin === origin;
  return { label: said.label, address: isOwn ? conversationAddress(helpdesk, address, ticket) : undefined };
}
