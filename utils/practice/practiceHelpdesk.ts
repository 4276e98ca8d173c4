import { i18n } from '#i18n';
import type { Helpdesk } from '../helpdesks/helpdesk';

/** The practice page and the example on the welcome page, as the coach sees them. */
export const practiceHelpdesk: Helpdesk = {
  id: 'practice',
  name: i18n.t('practice.helpdesk'),
  // The page mounts its coach itself: content scripts do not run on an extension's own pages.
  matches: [],
  composer: '[data-practice="composer"]',
  keys: ['Mod+Enter'],
  mode: () => 'reply',
  conversation: (_, composer) => composer && `${ticketOf(composer)} ${performance.timeOrigin}`,
  label: (composer) => practiceTicket(composer)?.querySelector('h2')?.textContent,
  customerMessages: (composer) => {
    const messages = practiceTicket(composer)?.querySelectorAll('[data-practice="complaint"]') ?? [];
    return [...messages].reverse().map(wordsOf);
  },
  sendButtons: (composer) => [...(practiceTicket(composer)?.querySelectorAll('[data-practice="send"]') ?? [])],
};

function wordsOf(message: Element): string {
  return [...message.querySelectorAll('p')].map((paragraph) => paragraph.textContent).join('\n');
}

// A role play that is opened again starts with an empty checklist.
function ticketOf(composer: HTMLElement): string {
  return practiceTicket(composer)?.getAttribute('data-ticket') ?? '';
}

function practiceTicket(composer: HTMLElement): Element | null {
  return composer.closest('[data-practice="ticket"]');
}
