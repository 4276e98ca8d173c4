import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { AgentRequest } from '../../utils/agentRequest';
import { answerOwner } from '../../utils/coach/answerOwner';
import { CoachRoster } from '../../utils/coach/coachRoster';
import { FrameSettings } from '../../utils/coach/frameSettings';
import { askOwner } from '../../utils/conversation/askOwner';
import type { TabState } from '../../utils/conversation/tabState';
import { onMessage } from '../../utils/messages';
import { followReminders, type Reminders } from '../../utils/timers/followReminders';
import { practiceHelpdesk } from './practiceHelpdesk';

interface Coached {
  tab: TabState;
  reminders: Reminders;
}

/** Mounts on the editor the coach that helpdesks get, and gives what is known of its reply and the way to answer. */
export function useCoach(editor: Editor): [coached: Coached | undefined, request: (request: AgentRequest) => void] {
  const [tab, setTab] = useState<TabState>();
  const [reminders, setReminders] = useState<Reminders>();
  const [trouble, setTrouble] = useState<string>();
  const tabId = useRef<number>(undefined);

  useEffect(() => {
    const done = new AbortController();
    const { signal } = done;
    const read = followReminders(signal, () => setReminders(read(Date.now())));
    setReminders(read(Date.now()));
    onMessage(
      'tabChanged',
      (changed) => {
        if (changed.tabId === tabId.current) setTab(changed.state);
      },
      signal,
    );
    void browser.tabs.getCurrent().then((own) => {
      if (signal.aborted) return;
      tabId.current = own?.id;
      const roster = new CoachRoster(done, new FrameSettings(signal));
      answerOwner(roster, signal);
      roster.enter({ field: editor.view.dom, helpdesk: practiceHelpdesk });
    });
    return () => done.abort();
  }, [editor]);

  async function ask(request: AgentRequest): Promise<void> {
    if (tabId.current !== undefined) setTrouble(await askOwner(tabId.current, request));
  }

  const coached = tab && reminders && { tab, reminders: withTrouble(reminders, trouble) };
  return [coached, (request) => void ask(request)];
}

function withTrouble(reminders: Reminders, trouble: string | undefined): Reminders {
  return trouble ? { ...reminders, notices: [...reminders.notices, trouble] } : reminders;
}
