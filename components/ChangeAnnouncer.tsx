import { useEffect, useRef, useState } from 'react';
import { describeChange, type PanelState } from './describeChange';

/** Tells screen readers, when they are idle, what is new in the panel. */
export function ChangeAnnouncer({ view, checklist, timers, now }: PanelState) {
  const [words, setWords] = useState('');
  const before = useRef<PanelState>({ view, checklist, timers, now });

  useEffect(() => {
    const after = { view, checklist, timers, now };
    const news = describeChange(before.current, after);
    before.current = after;
    // What was said stays until there is news: clearing it could cut it off.
    if (news) setWords(news);
  }, [view, checklist, timers, now]);

  return (
    <p className="visually-hidden" aria-live="polite">
      {words}
    </p>
  );
}
