import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/** Outlook on the web. When a mail is quoted again, its ids get a prefix (`x_divRplyFwdMsg`). */
export const outlook = defineHelpdesk({
  id: 'outlook',
  name: 'Outlook',
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  selectors: {
    composer: '[id^="editorParent_"] [contenteditable="true"][role="textbox"]',
    form: '[id*="docking_InitVisiblePart"], [data-app-section="Form_Content"], [role="main"]',
    quote:
      '[id$="appendonsend"], [id$="appendonsend"] ~ *, [id$="divRplyFwdMsg"], [id$="divRplyFwdMsg"] ~ *, #mail-editor-reference-message-container',
    signature: '[id$="Signature"]',
    subject: '#ConversationReadingPaneContainer [role="heading"]',
    customer: '[id^="UniqueMessageBody"]',
    // The button's title names the keys; some languages keep their English names.
    send: '[data-testid="ComposeSendButton"], button[title*="Ctrl+Enter"]',
  },
  // The tab's title is the name of the mailbox.
  untitled: true,
  keys: ['Mod+Enter'],
  mode: () => 'reply',
  conversation: ({ pathname }) => /\/id\/([^/]+)/.exec(pathname)?.[1],
});

export const seen: Seen<typeof outlook> = {
  address: ['medium', 'two extensions; outlook.cloud.microsoft and the id in the path are general knowledge'],
  composer: ['medium', 'public code, checked by its author 2026-09'],
  form: ['medium', 'Briskine, 2026'],
  quote: ['medium', 'public code, checked by its author 2026-09'],
  signature: ['medium', 'public code, checked by its author 2026-09'],
  subject: ['medium', 'two extensions, 2026'],
  customer: ['medium', 'several extensions; nothing shows whether a message is the customer’s'],
  send: ['medium', 'Toggl; the title in public code, checked by its author 2026-09'],
  keys: ['medium', 'the button’s own title'],
};
