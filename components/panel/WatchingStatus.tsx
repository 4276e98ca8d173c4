import { i18n } from '#i18n';
import type { NotWatching, Watching } from '../../utils/coach/reply/coachView';
import type { HostChange } from '../../utils/hosts/hostChange';
import { hostOf } from '../../utils/hosts/hostPattern';

interface WatchingStatusProps {
  watching: Watching;
  /** Whether a ticket's checklist is shown. */
  hasChecklist: boolean;
  /** Why the last choice of a host failed, as a sentence. */
  trouble?: string;
  /** Without it, the agent is not offered a choice. */
  onHost?: (change: HostChange) => void;
}

const WORDS: Record<NotWatching, { state: string; hint?: string }> = {
  'coach-off': { state: i18n.t('panel.watching.coachOff'), hint: i18n.t('panel.watching.coachOffHint') },
  paused: { state: i18n.t('panel.watching.paused'), hint: i18n.t('panel.watching.pausedHint') },
  'no-reply-field': { state: i18n.t('panel.watching.noReplyField') },
  'internal-note': { state: i18n.t('panel.watching.internalNote'), hint: i18n.t('panel.watching.internalNoteHint') },
  'unknown-mode': { state: i18n.t('panel.watching.unknownMode'), hint: i18n.t('panel.watching.unknownModeHint') },
  'switched-off': { state: i18n.t('panel.watching.siteOff'), hint: i18n.t('panel.watching.siteOffHint') },
  'not-allowed': { state: i18n.t('panel.watching.notAllowed'), hint: i18n.t('panel.watching.notAllowedHint') },
  'not-a-helpdesk': { state: i18n.t('panel.watching.notHelpdesk'), hint: i18n.t('panel.watching.notHelpdeskHint') },
  'unrecognised-field': {
    state: i18n.t('panel.watching.notRecognised'),
    hint: i18n.t('panel.watching.notRecognisedHint'),
  },
  'reload-needed': { state: i18n.t('panel.watching.reloadNeeded'), hint: i18n.t('panel.watching.reloadNeededHint') },
};

/** Some helpdesks close the reply field once the reply is sent. */
const LAST_TICKET = {
  state: i18n.t('panel.watching.lastTicket'),
  hint: i18n.t('panel.watching.lastTicketHint'),
};

const isClosed = (watching: Watching) => !watching.on && watching.why === 'no-reply-field';

/** Whether the coach is reading along and where, or why not, and what the agent can do about it. */
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
      state: i18n.t('panel.watching.anything', { helpdesk: watching.helpdesk }),
      hint: i18n.t('panel.watching.anythingHint'),
    };
  }
  if (watching.on) return { state: i18n.t('panel.watching.reply', { helpdesk: watching.helpdesk }) };
  const words = WORDS[watching.why];
  if (watching.why !== 'not-a-helpdesk' || !watching.host) return words;
  const host = hostOf(watching.host);
  return {
    ...words,
    hint: i18n.t('panel.watching.mayChooseHint', { host }),
  };
}

/** What the agent can choose for the page's host. */
function offerOf(watching: Watching): { label: string; change: HostChange } | undefined {
  if (watching.on || !watching.host) return undefined;
  const { why, host } = watching;
  if (why === 'not-a-helpdesk') {
    return { label: i18n.t('panel.watching.coachHere', { host: hostOf(host) }), change: { type: 'choose-host', host } };
  }
  return why === 'unrecognised-field'
    ? { label: i18n.t('panel.watching.useGeneric'), change: { type: 'use-generic', host } }
    : undefined;
}
