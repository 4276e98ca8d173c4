import { defineHelpdesk } from './defineHelpdesk';
import type { ComposerMode } from './helpdesk';
import type { Seen } from './seen';

/**
 * ServiceNow's classic form, which is in a frame in a shadow root. It has one field for each kind of reader, or a
 * single one with an attribute that says whom it is for. The fields of the newer workspaces are unknown.
 */
export const serviceNow = defineHelpdesk({
  id: 'servicenow',
  name: 'ServiceNow',
  matches: ['https://*.service-now.com/*'],
  selectors: {
    composer:
      '#activity-stream-comments-textarea, #activity-stream-work_notes-textarea, textarea#activity-stream-textarea',
    // The form has a frame to itself.
    ticket: 'body',
    reply: '#activity-stream-comments-textarea, #activity-stream-textarea[data-stream-text-input="comments"]',
    internal: '#activity-stream-work_notes-textarea, #activity-stream-textarea[data-stream-text-input="work_notes"]',
    modeSwitch: '#activity-stream-textarea',
    number: 'input[id^="sys_readonly."][id$=".number"]',
    subject: 'input[id$=".short_description"]',
    customer: '.h-card_comments .sn-widget-textblock-body',
    send: '.activity-submit',
  },
  keys: [],
  newestFirst: true,
  // Both fields are on the form at once: only the composer itself shows who will read it.
  mode: (composer: HTMLElement): ComposerMode => {
    const { internal, reply } = serviceNow.selectors;
    if (composer.matches(internal)) return 'internal';
    return composer.matches(reply) ? 'reply' : 'unknown';
  },
  conversation: ({ href }) => /(?:sys_id(?:=|%3D)|\/)([0-9a-f]{32})/.exec(href)?.[1],
  // Besides the record, the form's address contains a session key.
  place: ({ pathname, href }, ticket) => {
    const table = /(?:\/|%2F|=)([a-z]\w*)\.do(?:\?|%3F)(?!.*\.do)/i.exec(href)?.[1];
    return table ? `/nav_to.do?uri=${table}.do%3Fsys_id%3D${ticket}` : pathname;
  },
});

export const seen: Seen<typeof serviceNow> = {
  address: ['medium', 'several extensions'],
  composer: ['medium', 'many extensions and tests'],
  ticket: ['high', 'a page’s own element'],
  reply: ['medium', 'many extensions; the attribute with this value is a conclusion'],
  internal: ['medium', 'many extensions; the attribute in one'],
  modeSwitch: ['low', 'a conclusion from the attribute'],
  number: ['medium', 'several extensions and tests'],
  subject: ['medium', 'several extensions and tests'],
  customer: ['low', 'many tests; work notes and the agent’s own comments have the same class'],
  send: ['low', 'one test'],
  keys: ['low', 'none is known'],
};
