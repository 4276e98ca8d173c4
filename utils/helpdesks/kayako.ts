import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/** Kayako. Its class names end in a hash that changes with each version. A note's button has a colour of its own. */
export const kayako = defineHelpdesk({
  id: 'kayako',
  name: 'Kayako',
  matches: ['https://*.kayako.com/*'],
  selectors: {
    composer:
      '[class*="ko-text-editor__"] .fr-element[contenteditable="true"], [class*="ko-text-editor__"] .ql-editor[contenteditable="true"]',
    form: '[class*="ko-agent-content_layout__reply-area_"]',
    reply: '[class*="ko-button__primary-with-options_"]',
    internal: '[class*="ko-button__note_"]',
    modeSwitch: '[class*="ko-agent-content_layout__reply-area_"]',
    customer: '[class*="ko-timeline-2_list_item__post_"] [class*="__html-content_"]',
    send: '[class*="ko-button__primary-with-options_"]',
  },
  numbered: true,
  keys: ['Mod+Enter'],
  conversation: ({ pathname }) => /^\/agent\/conversations\/(?:view\/\d+\/)?(\d+)/.exec(pathname)?.[1],
});

export const seen: Seen<typeof kayako> = {
  address: ['medium', 'two extensions'],
  composer: ['medium', 'three extensions; Quill in an older version’s own tests'],
  form: ['low', 'one extension'],
  reply: ['low', 'one extension'],
  internal: ['low', 'one extension'],
  modeSwitch: ['low', 'one extension'],
  customer: ['low', 'one extension; an agent’s post has the same class'],
  send: ['low', 'one extension'],
  keys: ['low', 'general knowledge'],
};
