import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/** Discourse: Markdown in a textarea, or its rich editor. A whisper is visible to colleagues only. */
export const discourse = defineHelpdesk({
  id: 'discourse',
  name: 'Discourse',
  selectors: {
    composer: '#reply-control textarea.d-editor-input, #reply-control .ProseMirror.d-editor-input',
    form: '#reply-control',
    reply:
      '#reply-control.composer-action-reply:not(.composing-whisper), #reply-control.composer-action-privateMessage',
    internal: '#reply-control.composing-whisper',
    modeSwitch: '#reply-control',
    quote: 'aside.quote',
    subject: '#topic-title .fancy-title',
    customer: '.topic-post:not(.moderator) article[data-post-id] .cooked',
    send: '.save-or-cancel .create',
    mark: '#reply-control .reply-area, meta[name="generator"][content^="Discourse"]',
  },
  notDraftText: /\[quote[^\]]*\][\s\S]*?\[\/quote\]/g,
  keys: ['Mod+Enter'],
  conversation: ({ pathname }) => /\/t\/(?:[^/]*[^/\d][^/]*\/)?(\d+)/.exec(pathname)?.[1],
});

export const seen: Seen<typeof discourse> = {
  address: ['high', 'Discourse’s source: routes'],
  composer: ['high', 'Discourse’s source: d-editor; the rich editor’s class is a conclusion'],
  form: ['high', 'Discourse’s source: composer-body'],
  reply: ['high', 'Discourse’s source: composer-body'],
  internal: ['high', 'Discourse’s source: composer-body'],
  modeSwitch: ['high', 'Discourse’s source: composer-body'],
  quote: ['low', 'as in posts'],
  subject: ['medium', 'two extensions'],
  customer: ['low', 'general knowledge; a post of the agent’s own has no known mark'],
  send: ['high', 'Discourse’s source: composer-container, composer-save-button'],
  mark: ['high', 'Discourse’s source: composer-container; the meta element is general knowledge'],
  keys: ['high', 'Discourse’s source: composer-body'],
};
