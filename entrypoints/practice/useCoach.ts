import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import type { AgentRequest } from '../../utils/agentRequest';
import { type Recovery, RecoveryDesk } from '../../utils/checklist/recoveryDesk';
import type { CoachView } from '../../utils/coach/coachView';
import { type Coach, mountCoach } from '../../utils/coach/mountCoach';
import { onMessage } from '../../utils/messages';
import { recordEvents } from '../../utils/stats/recordEvents';
import { practiceHelpdesk } from './practiceHelpdesk';
import { servePanels } from './servePanels';

interface Coached {
  view: CoachView;
  recovery: Recovery;
}

/** Mounts on the editor the coach that helpdesks get, and gives what it says and the way to answer it. */
export function useCoach(editor: Editor): [coached: Coached | undefined, request: (request: AgentRequest) => void] {
  const [coached, setCoached] = useState<Coached>();
  const desk = useRef<RecoveryDesk>(undefined);

  useEffect(() => {
    const done = new AbortController();
    const { signal } = done;
    let coach: Coach | undefined;
    let view: CoachView | undefined;
    const show = () => {
      if (view && !signal.aborted) setCoached({ view, recovery: own.read(Date.now()) });
    };
    const own = new RecoveryDesk({ toCoach: (request) => coach?.handle(request), onChange: show, signal });
    const panels = servePanels(signal, (request) => coach?.handle(request));
    coach = mountCoach({
      field: editor.view.dom,
      helpdesk: practiceHelpdesk,
      signal,
      onChange: (read) => {
        if (signal.aborted) return;
        view = read();
        own.show(view, THIS_TAB);
        show();
        panels.show(view);
      },
      record: recordEvents,
    });
    desk.current = own;
    signal.addEventListener(
      'abort',
      onMessage('command', (command) => coach?.command(command)),
    );
    return () => done.abort();
  }, [editor]);

  return [coached, (request) => desk.current?.handle(request)];
}

/** The practice page always tells which complaint is answered: nothing is kept by its tab. */
const THIS_TAB = 0;
