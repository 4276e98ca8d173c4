import type { Conversation } from '../../checklist/conversationKey';
import { isWritable } from '../../editor/isWritable';
import { addressOf } from '../../helpdesks/address';
import type { ComposerMode } from '../../helpdesks/helpdesk';
import { documentsAround } from '../../helpdesks/outward';
import { whereaboutsOf } from '../../helpdesks/whereabouts';
import type { AgentChoices } from '../frame/agentChoices';
import type { NotWatching } from '../reply/coachView';
import type { Surroundings } from '../reply/replyState';
import type { CoachOptions } from './coachOptions';

type Place = Pick<CoachOptions, 'field' | 'helpdesk'>;

const WHY_SILENT: Record<ComposerMode, NotWatching | undefined> = {
  reply: undefined,
  internal: 'internal-note',
  unknown: 'unknown-mode',
};

/**
 * Finds out who will read the reply, whether the agent wants the coach here, what the customer wrote, and what the
 * conversation is called.
 * @param before what was last seen in the same conversation
 */
export function lookAround(
  { field, helpdesk }: Place,
  choices: AgentChoices,
  isVisible: boolean,
  { ticket, before }: { ticket: string | undefined; before: Surroundings | undefined },
): Surroundings {
  const silent = whySilent();
  return {
    silent,
    messages: silent ? [] : helpdesk.customerMessages(field),
    // A page that swaps tickets hides the field first; by then it may already show the other ticket.
    whereabouts: isVisible && !silent ? whereaboutsOf(field, helpdesk, ticket) : before?.whereabouts,
  };

  function whySilent(): NotWatching | undefined {
    if (!isVisible || !isWritable(field)) return 'no-reply-field';
    if (choices.rest) return choices.rest;
    const address = addressOf(window);
    if (!choices.allow(helpdesk.id, address)) return 'not-allowed';
    if (choices.silence(helpdesk.id, address)) return 'switched-off';
    return WHY_SILENT[helpdesk.mode(field)];
  }
}

/** The conversation that a reply field belongs to, as far as the page reveals it now. */
export function conversationOf({ field, helpdesk }: Place): Conversation {
  const pages = documentsAround(field).map(({ location }) => new URL(location.href));
  const tickets = pages.map((page) => helpdesk.conversation(page, field));
  return {
    site: helpdesk.id,
    origin: pages.at(-1)?.origin ?? '',
    // If the frame's own address names the ticket, it is more reliable than that of the page around it.
    ticket: tickets.find((ticket) => ticket !== undefined),
  };
}
