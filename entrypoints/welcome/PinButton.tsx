import { useEffect, useState } from 'react';
import { followPin } from '../../utils/settings/toolbarPin';

const WHERE = import.meta.env.FIREFOX
  ? 'Click the puzzle piece in the toolbar, then the cog beside Amends, and choose “Pin to Toolbar”.'
  : 'Click the puzzle piece in the toolbar, then the pin beside Amends.';

/** How to keep the toolbar button in sight, and what it is good for. */
export function PinButton() {
  const [isPinned, setPinned] = useState<boolean>();
  useEffect(() => {
    const done = new AbortController();
    followPin(setPinned, done.signal);
    return () => done.abort();
  }, []);
  return (
    <section className="card" aria-labelledby="pin">
      <h2 id="pin">Pin the button</h2>
      <p role="status">{isPinned ? 'Amends is pinned: you see its button at all times.' : WHERE}</p>
      <p>
        The button opens the panel, with the flags, the recovery checklist and your reminders. There you also pause
        Amends, or turn it off on a site. Its number is the flags in your reply; “!” says that a reminder is due.
      </p>
    </section>
  );
}
