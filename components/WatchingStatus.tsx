import type { NotWatching, Watching } from '../utils/coach/coachView';

const WORDS: Record<NotWatching, { state: string; hint?: string }> = {
  'no-reply-field': { state: 'Not watching: click into a reply to a customer' },
  'internal-note': {
    state: 'Not watching: this is an internal note',
    hint: 'The coach comes back when you write to the customer.',
  },
  'unknown-mode': {
    state: 'Not watching: it is not clear whether the customer will see this',
    hint: 'Choose a public reply, and the coach comes back.',
  },
  'switched-off': {
    state: 'Not watching: the coach is switched off for this helpdesk',
    hint: 'You can switch it on again in the options.',
  },
  'not-a-helpdesk': {
    state: 'Not watching: this page is not one of your helpdesks',
    hint: 'You can try the coach on the practice page.',
  },
  'reload-needed': {
    state: 'Reload this page to wake the coach again',
    hint: 'The extension was updated while the page was open. Your reply stays yours: save it first.',
  },
};

/** Whether the coach reads along and where, or why not. */
export function WatchingStatus({ watching }: { watching: Watching }) {
  const { state, hint } = watching.on
    ? { state: `Watching your reply in ${watching.helpdesk}`, hint: undefined }
    : WORDS[watching.why];
  return (
    <div className={`watching ${watching.on ? 'on' : 'off'}`}>
      <span className="lamp" aria-hidden="true" />
      <p tabIndex={-1}>
        <strong>{state}</strong>
      </p>
      {hint && <p className="quiet">{hint}</p>}
    </div>
  );
}
