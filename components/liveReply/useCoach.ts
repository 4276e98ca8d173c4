import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import type { TabState } from '../../utils/conversation/tabState';
import type { AgentRequest } from '../../utils/messages/agentRequest';
import { coachHere } from '../../utils/practice/coachHere';
import { followReminders, type Reminders } from '../../utils/timers/followReminders';

interface Coached {
  tab: TabState;
  reminders: Reminders;
}

/**
 * Mounts the coach that helpdesks get on the editor, and returns what is known about its reply and a way to respond.
 * @param isWanted false until the coach should appear
 */
export function useCoach(
  editor: Editor,
  isWanted = true,
): [coached: Coached | undefined, request: (request: AgentRequest) => void] {
  const [tab, setTab] = useState<TabState>();
  const [reminders, setReminders] = useState<Reminders>();
  const [trouble, setTrouble] = useState<string>();
  const coach = useRef<ReturnType<typeof coachHere>>(undefined);

  useEffect(() => {
    if (!isWanted) return undefined;
    const done = new AbortController();
    const read = followReminders(done.signal, () => setReminders(read(Date.now())));
    setReminders(read(Date.now()));
    coach.current = coachHere(editor.view.dom, setTab, done);
    return () => done.abort();
  }, [editor, isWanted]);

  async function ask(request: AgentRequest): Promise<void> {
    setTrouble(await coach.current?.ask(request));
  }

  const coached = tab && reminders && { tab, reminders: withTrouble(reminders, trouble) };
  return [coached, (request) => void ask(request)];
}

function withTrouble(reminders: Reminders, trouble: string | undefined): Reminders {
  return trouble ? { ...reminders, notices: [...reminders.notices, trouble] } : reminders;
}
