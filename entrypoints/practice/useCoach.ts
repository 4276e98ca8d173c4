import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import type { CoachView, PanelRequest } from '../../utils/coach/coachView';
import { type Coach, mountCoach } from '../../utils/coach/mountCoach';
import { onMessage } from '../../utils/messages';
import { recordEvents } from '../../utils/stats/recordEvents';
import { practiceHelpdesk } from './practiceHelpdesk';
import { servePanels } from './servePanels';

/** Mounts on the editor the coach that helpdesks get, and gives what it says and the way to answer it. */
export function useCoach(editor: Editor): [view: CoachView | undefined, request: (request: PanelRequest) => void] {
  const [view, setView] = useState<CoachView>();
  const coach = useRef<Coach>(undefined);

  useEffect(() => {
    const done = new AbortController();
    const { signal } = done;
    const panels = servePanels(signal, (request) => coach.current?.handle(request));
    const mounted = mountCoach({
      field: editor.view.dom,
      helpdesk: practiceHelpdesk,
      signal,
      onView: (next) => {
        if (signal.aborted) return;
        setView(next);
        panels.show(next);
      },
      record: recordEvents,
    });
    coach.current = mounted;
    signal.addEventListener(
      'abort',
      onMessage('command', (command) => mounted.command(command)),
    );
    return () => done.abort();
  }, [editor]);

  return [view, (request) => coach.current?.handle(request)];
}
