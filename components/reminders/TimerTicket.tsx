import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { LONGEST_LABEL } from '../../utils/helpdesks/ticketLabel';
import type { Timer } from '../../utils/timers/timer';
import { siteName } from '../statistics/siteName';

interface TimerTicketProps {
  timer: Timer;
  /** What it reminds of. */
  words: string;
  /** Whether it belongs to the conversation in front of the agent. */
  isHere: boolean;
  /** The agent says which ticket it is for; undefined where reminders do not say it. */
  onLabel?: (label: string) => void;
}

/** For whom a reminder is, and what it reminds of. The agent can call the ticket something else. */
export function TimerTicket({ timer, words, isHere, onLabel }: TimerTicketProps) {
  const { label, site, origin } = timer;
  const [draft, setDraft] = useState<string>();
  const opener = useRef<HTMLButtonElement>(null);
  const place = isHere ? 'this ticket' : siteName(site, origin);

  function close() {
    setDraft(undefined);
    // It is there again once the form is gone.
    requestAnimationFrame(() => opener.current?.focus());
  }

  function save(event: FormEvent) {
    event.preventDefault();
    if (draft !== undefined && draft.trim() !== (label ?? '')) onLabel?.(draft);
    close();
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key === 'Escape') close();
  }

  if (draft !== undefined)
    return (
      <form className="timer-label-form" onSubmit={save}>
        <input
          type="text"
          aria-label="Which ticket this reminder is for"
          placeholder="Ticket number or subject"
          // biome-ignore lint/a11y/noAutofocus: the agent has just asked for it
          autoFocus
          maxLength={LONGEST_LABEL}
          value={draft}
          onChange={({ target }) => setDraft(target.value)}
          onKeyDown={closeOnEscape}
        />
        <button type="submit" className="small-button">
          Save
        </button>
        <button type="button" className="text-button" onClick={close}>
          Cancel
        </button>
      </form>
    );
  return (
    <div className="timer-ticket">
      <p>
        {/* Whoever wrote the ticket may write from right to left. */}
        {label && (
          <strong>
            <bdi>{label}</bdi>
          </strong>
        )}{' '}
        <span className={label ? 'timer-words' : 'timer-words strong'}>{words}</span>
        {' · '}
        <span className="quiet">{place}</span>
      </p>
      {onLabel && (
        <button
          type="button"
          className="text-button"
          ref={opener}
          aria-label={`${label ? 'Rename' : 'Say which ticket'}: ${label ?? `${words}, ${place}`}`}
          onClick={() => setDraft(label ?? '')}
        >
          {label ? 'Rename' : 'Add name'}
        </button>
      )}
    </div>
  );
}
