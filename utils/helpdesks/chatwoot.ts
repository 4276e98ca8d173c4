import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/** Chatwoot, in its makers' cloud or self-hosted. The signature is in the draft, after a line of dashes. */
export const chatwoot = defineHelpdesk({
  id: 'chatwoot',
  name: 'Chatwoot',
  matches: ['https://app.chatwoot.com/*'],
  selectors: {
    composer: '.reply-box .ProseMirror-woot-style[contenteditable="true"], .reply-box__top textarea',
    form: '.reply-box',
    reply: '.reply-box:not(.is-private)',
    internal: '.reply-box.is-private',
    modeSwitch: '.reply-box',
    customer: '[id^="message"][data-message-id].justify-start',
    send: '.bottom-box .right-wrap button',
    mark: '.reply-box .reply-box__top',
  },
  notDraftText: /^--\s*$[\s\S]*/m,
  numbered: true,
  keys: ['Enter', 'Mod+Enter'],
  conversation: ({ pathname }) => /^\/app\/accounts\/\d+\/(?:.+\/)?conversations\/(\d+)/.exec(pathname)?.[1],
});

export const seen: Seen<typeof chatwoot> = {
  address: ['high', 'Chatwoot’s source: routes of the dashboard'],
  composer: ['high', 'Chatwoot’s source: ReplyBox.vue, WootMessageEditor'],
  form: ['high', 'Chatwoot’s source: ReplyBox.vue'],
  reply: ['high', 'Chatwoot’s source: ReplyBox.vue'],
  internal: ['high', 'Chatwoot’s source: ReplyBox.vue'],
  modeSwitch: ['high', 'Chatwoot’s source: ReplyBox.vue'],
  customer: ['medium', 'Chatwoot’s source: components-next/message/Message.vue; recognised only by its side'],
  send: ['high', 'Chatwoot’s source: ReplyBottomPanel.vue'],
  mark: ['high', 'Chatwoot’s source: ReplyBox.vue'],
  keys: ['high', 'Chatwoot’s source: one of the two, as the agent chose'],
};
