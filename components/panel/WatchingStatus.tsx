import type { NotWatching, Watching } from '../../utils/coach/reply/coachView';
import type { HostChange } from '../../utils/hosts/hostChange';
import { hostOf } from '../../utils/hosts/hostPattern';

interface WatchingStatusProps {
  watching: Watching;
  /** Whether the checklist of a ticket is shown. */
  hasChecklist: boolean;
  /** Why the last choice of a host came to nothing, as a sentence. */
  trouble?: string;
  /** Without it the agent is offered no choice. */
  onHost?: (change: HostChange) => void;
}

const WORDS: Record<NotWatching, { state: string; hint?: string }> = {
  'coach-off': {
    state: 'Not watching: the coach is switched off',
    hint: 'You can switch it on again at the top of the panel.',
  },
  paused: {
    state: 'Not watching: the coach is paused',
    hint: 'It comes back by itself. “Resume now” in the panel brings it back at once.',
  },
  'no-reply-field': { state: 'Not watching: click into a reply to a customer' },
  'internal-note': {
    state: 'Not watching: this is an internal note',
    hint: 'The coach comes back when you write to the customer.',
  },
  'unknown-mode': {
    state: 'Not watching: Amends cannot tell whether the customer will read this',
    hint: 'It stays silent, as this may be a note to colleagues. Choose a public reply, and the coach comes back.',
  },
  'switched-off': {
    state: 'Not watching: the coach is switched off on this site',
    hint: 'You can switch it on again at the top of the panel, or in the options.',
  },
  'not-allowed': {
    state: 'Not watching: your team has not chosen this site',
    hint: 'Your team settles where the coach reads along. The options say where that is.',
  },
  'not-a-helpdesk': {
    state: 'Not watching: this page is not one of your helpdesks',
    hint: 'If you answer customers on this page, click the Amends button in the toolbar to choose it.',
  },
  'unrecognised-field': {
    state: 'Not watching: the reply field was not recognised',
    hint: 'If this field is your reply to a customer, generic mode can coach it.',
  },
  'reload-needed': {
    state: 'Reload this page to wake the coach again',
    hint: 'Amends was updated while this page was open. Save your reply before you reload.',
  },
};

/** Some helpdesks close the reply field with the reply. */
const LAST_TICKET = {
  state: 'Not watching: the reply field is closed',
  hint: 'Here is the ticket you answered last, until you open another.',
};

const isClosed = (watching: Watching) => !watching.on && watching.why === 'no-reply-field';

/** Whether the coach reads along and where, or why not; and what the agent can do about it. */
export function WatchingStatus({ watching, hasChecklist, trouble, onHost }: WatchingStatusProps) {
  const { state, hint } = hasChecklist && isClosed(watching) ? LAST_TICKET : wordsOf(watching);
  const offer = onHost && offerOf(watching);
  return (
    <div className={`watching ${watching.on ? 'on' : 'off'}`}>
      <span className="lamp" aria-hidden="true" />
      <p tabIndex={-1}>
        <strong>{state}</strong>
      </p>
      {hint && <p className="quiet">{hint}</p>}
      {offer && (
        <button type="button" className="button main" onClick={() => onHost(offer.change)}>
          {offer.label}
        </button>
      )}
      <p className="complaint" role="alert">
        {trouble}
      </p>
    </div>
  );
}

function wordsOf(watching: Watching): { state: string; hint?: string } {
  if (watching.on && watching.generic) {
    return {
      state: `Watching what you write on ${watching.helpdesk}`,
      hint: 'Generic mode: notes cannot be told from replies on this page, so everything you write is coached.',
    };
  }
  if (watching.on) return { state: `Watching your reply in ${watching.helpdesk}` };
  const words = WORDS[watching.why];
  if (watching.why !== 'not-a-helpdesk' || !watching.host) return words;
  const host = hostOf(watching.host);
  return {
    ...words,
    hint: `Do you answer customers here? Amends can read along. Your browser will ask you to allow it on ${host}, and nowhere else.`,
  };
}

/** What the agent can choose for the page's host. */
function offerOf(watching: Watching): { label: string; change: HostChange } | undefined {
  if (watching.on || !watching.host) return undefined;
  const { why, host } = watching;
  if (why === 'not-a-helpdesk') {
    return { label: `Coach my replies on ${hostOf(host)}`, change: { type: 'choose-host', host } };
  }
  return why === 'unrecognised-field'
    ? { label: 'Use generic mode', change: { type: 'use-generic', host } }
    : undefined;
}
