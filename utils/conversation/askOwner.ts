import { i18n } from '#i18n';
import type { AgentRequest } from '../messages/agentRequest';
import { sendMessage } from '../messages/messages';

/** Asks the owner to act on the conversation of a tab. @returns what went wrong, as a sentence */
export async function askOwner(tabId: number, request: AgentRequest): Promise<string | undefined> {
  try {
    // An answer of undefined arrives as null.
    return (await sendMessage('ask', { tabId, request })) ?? undefined;
  } catch {
    return i18n.t('checklist.troubles.notDone');
  }
}
