import { useEffect, useRef, useState } from 'react';
import { describeChange, type PanelState } from './describeChange';

interface ChangeAnnouncerProps extends PanelState {
  /** A different value for each conversation. */
  conversation: string;
}

/** Tells screen readers, when they are idle, what is new in the panel. */
export function ChangeAnnouncer({ view, checklist, timers, now, conversation }: ChangeAnnouncerProps) {
  const [words, setWords] = useState('');
  const before = useRef<PanelState>({ view, checklist, timers, now });
  const about = useRef(conversation);

  useEffect(() => {
    const after = { view, checklist, timers, now };
    const news = describeChange(before.current, after);
    before.current = after;
    // The last words stay until there is news: clearing could cut them off. Those of a ticket that is gone do not.
    if (news || about.current !== conversation) setWords(news);
    about.current = conversation;
  }, [view, checklist, timers, now, conversation]);

  return (
    <p className="visually-hidden" aria-live="polite">
      {words}
    </p>
  );
}
