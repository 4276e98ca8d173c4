import { useEffect, useState } from 'react';

const GESTURES = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'focusin'] as const;

/** Whether somebody has moved, pressed or scrolled anything in this page yet. */
export function useFirstGesture(): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const done = new AbortController();
    const see = () => {
      setSeen(true);
      done.abort();
    };
    for (const gesture of GESTURES) {
      document.addEventListener(gesture, see, { signal: done.signal, capture: true, passive: true });
    }
    return () => done.abort();
  }, []);
  return isSeen;
}
