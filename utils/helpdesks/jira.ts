import { defineHelpdesk } from './defineHelpdesk';
import type { Seen } from './seen';

/**
 * Jira Service Management. The two tabs above the editor are distinguished by position, as their labels are translated;
 * an issue without them has no customer.
 */
export const jira = defineHelpdesk({
  id: 'jira',
  name: 'Jira Service Management',
  matches: ['https://*.atlassian.net/*'],
  selectors: {
    composer: '#ak-editor-textarea.ProseMirror',
    reply: '[id$="comment-editor-container-tabs-1"][aria-selected="true"]',
    internal: '[id$="comment-editor-container-tabs-0"][aria-selected="true"]',
    modeSwitch: '[role="tablist"]:has([id$="comment-editor-container-tabs-0"])',
    subject: '[data-testid="issue.views.issue-base.foundation.summary.heading"]',
    customer: '[data-testid="issue.views.field.rich-text.description"]',
    send: '[data-testid="comment-save-button"]',
  },
  numbered: true,
  keys: ['Mod+Enter'],
  conversation: ({ pathname, searchParams }) =>
    (/^\/(?:browse|jira)\/(?:.*\/)?([A-Z]\w+-\d+)/.exec(pathname)?.[1] ?? searchParams.get('selectedIssue')) ||
    undefined,
});

export const seen: Seen<typeof jira> = {
  address: ['medium', 'several extensions'],
  composer: ['medium', 'Briskine and several userscripts'],
  reply: ['low', 'two userscripts; the order of the tabs may be set by an administrator'],
  internal: ['medium', 'several userscripts'],
  modeSwitch: ['low', 'the usual role around tabs'],
  subject: ['high', 'many extensions'],
  customer: ['medium', 'many extensions; only what the issue began with'],
  send: ['medium', 'two userscripts'],
  keys: ['low', 'one userscript'],
};
