import type { Conversation } from '../checklist/conversationKey';
import { isWritable } from '../editor/isWritable';
import type { ComposerMode } from '../helpdesks/helpdesk';
import type { AgentChoices } from './agentChoices';
import type { CoachOptions } from './coachOptions';
import type { NotWatching } from './coachView';

/** What stands around a reply field and decides how its draft is judged. */
export interface Surroundings {
  /** Why the field is left alone; undefined when it is coached. */
  silent: NotWatching | undefined;
  customerMessage: string | undefined;
}

const WHY_SILENT: Record<ComposerMode, NotWatching | undefined> = {
  reply: undefined,
  internal: 'internal-note',
  unknown: 'unknown-mode',
};

/** Looks at who will read the reply, whether the agent wants the coach here, and what the customer wrote. */
export function lookAround({ field, helpdesk }: CoachOptions, choices: AgentChoices, isVisible: boolean): Surroundings {
  const silent = whySilent();
  return { silent, customerMessage: silent ? undefined : helpdesk.customerMessage(field) };

  function whySilent(): NotWatching | undefined {
    if (!isVisible || !isWritable(field)) return 'no-reply-field';
    if (choices.silence(helpdesk.id)) return 'switched-off';
    return WHY_SILENT[helpdesk.mode(field)];
  }
}

/** The conversation that a reply field belongs to, as far as the page tells it now. */
export function conversationOf({ field, helpdesk }: CoachOptions): Conversation {
  const { location } = field.ownerDocument;
  return {
    site: helpdesk.id,
    origin: location.origin,
    ticket: helpdesk.conversation(new URL(location.href), field),
  };
}
