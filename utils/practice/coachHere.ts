import { browser } from 'wxt/browser';
import { answerOwner } from '../coach/frame/answerOwner';
import { CoachRoster } from '../coach/frame/coachRoster';
import { FrameSettings } from '../coach/frame/frameSettings';
import { askOwner } from '../conversation/askOwner';
import type { TabState } from '../conversation/tabState';
import type { AgentRequest } from '../messages/agentRequest';
import { onMessage } from '../messages/messages';
import { practiceHelpdesk } from './practiceHelpdesk';

interface CoachHere {
  /** Asks the owner of the conversation. @returns what went wrong, as a sentence */
  ask(request: AgentRequest): Promise<string | undefined>;
}

/**
 * Mounts the coach that helpdesks get on a field of this extension page, until it is aborted.
 * @param onTab called with all that is known about the reply whenever that changes
 */
export function coachHere(field: HTMLElement, onTab: (tab: TabState) => void, done: AbortController): CoachHere {
  const { signal } = done;
  let tabId: number | undefined;
  onMessage(
    'tabChanged',
    (changed) => {
      if (changed.tabId === tabId) onTab(changed.state);
    },
    signal,
  );
  void browser.tabs.getCurrent().then((own) => {
    if (signal.aborted) return;
    tabId = own?.id;
    const roster = new CoachRoster(done, new FrameSettings(signal));
    answerOwner(roster, signal);
    roster.enter({ field, helpdesk: practiceHelpdesk });
  });
  return { ask: async (request) => (tabId === undefined ? undefined : askOwner(tabId, request)) };
}
