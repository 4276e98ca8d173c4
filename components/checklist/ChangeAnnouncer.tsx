import { useEffect, useRef, useState } from 'react';
import { describeChange, type PanelState } from './describeChange';

interface ChangeAnnouncerProps extends PanelState {
  /** Another value for every conversation. */
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
    // What was said stays until there is news: clearing it could cut it off. But not the words of a ticket that is gone.
    if (news || about.current !== conversation) setWords(news);
    about.current = conversation;
  }, [view, checklist, timers, now, conversation]);

  return (
    <p className="visually-hidden" aria-live="polite">
      {words}
    </p>
  );
}
