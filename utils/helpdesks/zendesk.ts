import { defineHelpdesk } from './defineHelpdesk';
import type { ComposerMode } from './helpdesk';
import type { Seen } from './seen';

/**
 * Zendesk's Agent Workspace. All open tickets stay in the page, so everything is looked up within the composer's own
 * ticket. Only a label shows the channel, and it is translated: what is not known to be public counts as internal.
 */
export const zendesk = defineHelpdesk({
  id: 'zendesk',
  name: 'Zendesk',
  matches: ['https://*.zendesk.com/*'],
  selectors: {
    composer:
      '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"], [data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]',
    // Side conversations go to colleagues and suppliers: they have no channel switch of their own, so their mode is
    // unknown.
    ticket:
      '[data-side-conversations-anchor-id] [data-test-id^="side-conversation"], [data-ticket-id], .ticket-panes-grid-layout',
    modeSwitch: '[data-test-id="omnichannel-channel-switcher-button"]',
    quote: 'blockquote, .zendesk_quoted',
    signature: '.signature, [data-signature="true"]',
    subject: '[data-test-id="omni-header-subject"]',
    customer: '[data-test-id="omni-log-item-message"][type="end-user"] [data-test-id="omni-log-message-content"]',
    send: '[data-test-id="submit_button-button"]',
  },
  numbered: true,
  keys: ['Mod+Enter'],
  mode: (composer: HTMLElement): ComposerMode => modeOf(zendesk.modeSwitch?.(composer)),
  conversation: ({ pathname }) => /^\/agent\/tickets\/(\d+)/.exec(pathname)?.[1],
});

const PUBLIC =
  /public reply|public comment|e-?mail|messaging|\bchat\b|\bsms\b|whatsapp|facebook|instagram|öffentliche|réponse publique|respuesta pública|resposta pública|risposta pubblica|openbare? (?:antwoord|reactie)|パブリック返信/i;
const INTERNAL =
  /internal|intern[ea]?\b|note interne|nota interna|observação interna|interne (?:notitie|opmerking|notiz)|社内メモ/i;

function modeOf(button: Element | null | undefined): ComposerMode {
  if (!button) return 'unknown';
  const label = `${button.getAttribute('aria-label') ?? ''} ${button.textContent ?? ''}`;
  if (INTERNAL.test(label)) return 'internal';
  return PUBLIC.test(label) ? 'reply' : 'unknown';
}

export const seen: Seen<typeof zendesk> = {
  address: ['high', 'several extensions, 2025 and 2026'],
  composer: ['high', 'several extensions, 2025 and 2026'],
  ticket: ['medium', 'two extensions, 2026; the side conversation inside is a conclusion from names'],
  modeSwitch: ['medium', 'several extensions; its label is the only sign of the channel'],
  quote: ['low', 'CKEditor’s own element; .zendesk_quoted from mails'],
  signature: ['medium', 'seen inside messages of the log'],
  subject: ['high', 'Toggl, Clockify and several extensions'],
  customer: ['high', 'several extensions, 2025 and 2026'],
  send: ['high', 'several extensions, 2025 and 2026'],
  keys: ['low', 'general knowledge'],
};
