import type { ComposerMode, Helpdesk } from './helpdesk';

/**
 * Zendesk's Agent Workspace. All open tickets stay in the page, so everything is looked up within the composer's
 * own ticket. The channel is told only by a label, which is translated: what is not known to be public is internal.
 */
export const zendesk: Helpdesk = {
  id: 'zendesk',
  name: 'Zendesk',
  matches: ['https://*.zendesk.com/*'],
  composer:
    '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"], [data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]',
  notDraft: '.signature, [data-signature="true"], blockquote, .zendesk_quoted',
  mode: (composer) => modeOf(zendesk.modeSwitch?.(composer) ?? null),
  modeSwitch: (composer) =>
    ticketOf(composer)?.querySelector('[data-test-id="omnichannel-channel-switcher-button"]') ?? null,
  conversation: ({ pathname }) => /^\/agent\/tickets\/(\d+)/.exec(pathname)?.[1],
  customerMessage: (composer) =>
    [
      ...(ticketOf(composer)?.querySelectorAll(
        '[data-test-id="omni-log-item-message"][type="end-user"] [data-test-id="omni-log-message-content"]',
      ) ?? []),
    ]
      .at(-1)
      ?.textContent?.slice(0, 5000),
  sendButtons: (composer) => [...(ticketOf(composer)?.querySelectorAll('[data-test-id="submit_button-button"]') ?? [])],
};

// Side conversations go to colleagues and suppliers: they have no channel switch of their own, so their mode is unknown.
function ticketOf(composer: HTMLElement): Element | null {
  return composer.closest(
    '[data-side-conversations-anchor-id] [data-test-id^="side-conversation"], [data-ticket-id], .ticket-panes-grid-layout',
  );
}

const PUBLIC =
  /public reply|public comment|e-?mail|messaging|\bchat\b|\bsms\b|whatsapp|facebook|instagram|öffentliche|réponse publique|respuesta pública|resposta pública|risposta pubblica|openbare? (?:antwoord|reactie)|パブリック返信/i;
const INTERNAL =
  /internal|intern[ea]?\b|note interne|nota interna|observação interna|interne (?:notitie|opmerking|notiz)|社内メモ/i;

function modeOf(button: Element | null): ComposerMode {
  if (!button) return 'unknown';
  const label = `${button.getAttribute('aria-label') ?? ''} ${button.textContent ?? ''}`;
  if (INTERNAL.test(label)) return 'internal';
  return PUBLIC.test(label) ? 'reply' : 'unknown';
}
