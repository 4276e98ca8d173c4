import type { Helpdesk } from './helpdesk';

/**
 * Gmail's compose and inline reply. Structure after InboxSDK 2.2.18 (2026-07): attributes and class names that
 * have held for years; tooltips and labels are translated and not used.
 */
export const gmail: Helpdesk = {
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  composer: '.Ap [g_editable="true"], .M9 [g_editable="true"][role="textbox"]',
  notDraft:
    '.gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_extra, .gmail_signature, [data-smartmail="gmail_signature"]',
  mode: () => 'reply',
  conversation: ({ hash }) => THREAD.exec(hash)?.[1],
  customerMessage: () => textOf([...document.querySelectorAll<HTMLElement>('[data-message-id] div.ii.gt')].at(-1)),
  sendButtons: (composer) => [
    ...(rootOf(composer)?.querySelectorAll(
      '.IZ .Up div > div[role="button"]:not([aria-haspopup="true"]), [selector="scheduledSend"]',
    ) ?? []),
  ],
};

// "#inbox/FMfcgz…", "#label/Shop/FMfcgz…", "#search/lamp/18c1f0a2b3c4d5e6": the last part is the thread, in letters or,
// from older links, in hexadecimal digits.
const THREAD = /\/([A-Za-z]{24,}|[0-9a-f]{16})(?:$|\?)/;

function rootOf(composer: HTMLElement): Element | null {
  return composer.closest('.M9') ?? composer.closest('[role="dialog"]');
}

// `textContent`, as `innerText` would make the browser lay out the whole thread.
function textOf(element: HTMLElement | undefined): string | undefined {
  return element?.textContent?.slice(0, 5000);
}
