import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { LONGEST_LABEL } from '../../utils/helpdesks/ticketLabel';
import type { Timer } from '../../utils/timers/timer';
import { siteName } from '../statistics/siteName';

// Looked up once: the form renders again on every key.
const FORM = {
  field: i18n.t('reminders.ticket.field'),
  placeholder: i18n.t('reminders.ticket.placeholder'),
  save: i18n.t('reminders.ticket.save'),
  cancel: i18n.t('reminders.ticket.cancel'),
};

interface TimerTicketProps {
  timer: Timer;
  /** What it is a reminder of. */
  words: string;
  /** Whether it belongs to the conversation in front of the agent. */
  isHere: boolean;
  /** Called when the agent says which ticket it is for; undefined if reminders do not say. */
  onLabel?: (label: string) => void;
}

/** Who and what a reminder is for. The agent can rename the ticket. */
export function TimerTicket({ timer, words, isHere, onLabel }: TimerTicketProps) {
  const { label, site, origin } = timer;
  const [draft, setDraft] = useState<string>();
  const opener = useRef<HTMLButtonElement>(null);

  function close() {
    setDraft(undefined);
    // It is back once the form is gone.
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
          aria-label={FORM.field}
          placeholder={FORM.placeholder}
          // biome-ignore lint/a11y/noAutofocus: the agent has just asked for it
          autoFocus
          maxLength={LONGEST_LABEL}
          value={draft}
          onChange={({ target }) => setDraft(target.value)}
          onKeyDown={closeOnEscape}
        />
        <button type="submit" className="small-button">
          {FORM.save}
        </button>
        <button type="button" className="text-button" onClick={close}>
          {FORM.cancel}
        </button>
      </form>
    );
  const place = isHere ? i18n.t('reminders.item.thisTicket') : siteName(site, origin);
  return (
    <div className="timer-ticket">
      <p>
        {/* The ticket's author may write from right to left. */}
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
          aria-label={
            label
              ? i18n.t('reminders.ticket.renameNamed', { ticket: label })
              : i18n.t('reminders.ticket.sayWhich', { reminder: words, place })
          }
          onClick={() => setDraft(label ?? '')}
        >
          {label ? i18n.t('reminders.ticket.rename') : i18n.t('reminders.ticket.addName')}
        </button>
      )}
    </div>
  );
}
