import { useEffect, useRef, useState } from 'react';
import type { CoachView } from '../utils/coach/coachView';
import { describeChange } from './describeChange';

/** Tells screen readers, when they are idle, what is new in the panel. */
export function ChangeAnnouncer({ view }: { view: CoachView }) {
  const [words, setWords] = useState('');
  const before = useRef(view);

  useEffect(() => {
    const news = describeChange(before.current, view);
    before.current = view;
    // What was said stays until there is news: clearing it could cut it off.
    if (news) setWords(news);
  }, [view]);

  return (
    <p className="visually-hidden" aria-live="polite">
      {words}
    </p>
  );
}
