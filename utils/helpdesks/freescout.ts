import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/** FreeScout. The signature is shown under the editor, not in it. A forward goes to neither customer nor colleague. */
export const freescout = defineHelpdesk({
  id: 'freescout',
  name: 'FreeScout',
  selectors: {
    composer: '.conv-reply-block .note-editable[contenteditable="true"]',
    form: '.conv-reply-block',
    reply: '.conv-reply-block:not(.conv-note-block):not(.conv-forward-block)',
    internal: '.conv-reply-block.conv-note-block',
    modeSwitch: '.conv-reply-block',
    signature: '#editor_signature',
    number: '.conv-numnav strong',
    subject: '.conv-subjtext > span',
    customer: '.thread-type-customer .thread-body',
    send: '.btn-reply-submit',
    mark: '.conv-reply-block form.form-reply',
  },
  keys: [],
  newestFirst: true,
  conversation: ({ pathname }) => /\/conversation\/(\d+)/.exec(pathname)?.[1],
});

export const seen: Seen<typeof freescout> = {
  address: ['high', 'FreeScout 1.8.235’s source: routes'],
  composer: ['high', 'FreeScout 1.8.235’s source: editor over #body'],
  form: ['high', 'FreeScout 1.8.235’s source: conversations/view'],
  reply: ['high', 'FreeScout 1.8.235’s source: conversations/view'],
  internal: ['high', 'FreeScout 1.8.235’s source: conversations/view'],
  modeSwitch: ['high', 'FreeScout 1.8.235’s source: conversations/view'],
  signature: ['high', 'FreeScout 1.8.235’s source: it is moved into the status bar'],
  number: ['medium', 'FreeScout’s source, and an extension that reads .conv-numnav'],
  subject: ['high', 'FreeScout’s own script and several modules'],
  customer: ['high', 'FreeScout 1.8.235’s source: conversations/thread, newest first'],
  send: ['high', 'FreeScout 1.8.235’s source: the editor’s bottom bar'],
  mark: ['high', 'FreeScout 1.8.235’s source: conversations/view'],
  keys: ['low', 'none is known'],
};
