import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/** Intercom's inbox, in its older page and its newer one. How the newer one marks a note is unknown. */
export const intercom = defineHelpdesk({
  id: 'intercom',
  name: 'Intercom',
  matches: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  selectors: {
    composer: '.ProseMirror.embercom-prosemirror-composer-editor, [data-conversation-reply-composer] .ProseMirror',
    reply: '.conversation__text:not(.o__note), [data-conversation-reply-composer]',
    internal: '.conversation__text.o__note, .o__selected[data-intercom-target="note-tab"]',
    customer:
      '[data-part-group-category="1"] .intercom-interblocks-html, [data-part-group-category="1"] .interblocks-html, [data-intercom-target="conversation-stream-content-part"]:not(:has([data-testid="admin-avatar-name"]))',
  },
  keys: ['Mod+Enter'],
  conversation: ({ pathname }) => /\/conversations?\/(\d+)/.exec(pathname)?.[1],
});

export const seen: Seen<typeof intercom> = {
  address: ['high', 'links in many public documents, three regions'],
  composer: ['medium', 'three extensions, 2025 and 2026'],
  reply: ['low', 'older page: one userscript; newer page: the name of the attribute'],
  internal: ['low', 'older page only, one userscript'],
  customer: [
    'low',
    'older page: one userscript; newer page: an extension, 2026-04, by what its colleagues’ parts have',
  ],
  keys: ['low', 'general knowledge'],
};
