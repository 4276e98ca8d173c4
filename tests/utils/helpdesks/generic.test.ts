// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../utils/editor/readDraft';
import { focusedComposer } from '../../../utils/helpdesks/findComposer';
import { genericOn } from '../../../utils/helpdesks/generic';

const generic = genericOn('inbox.example.com');

/**
 * Puts the caret into the page's marked field, in a browser that lays it out at this width, and asks whether it counts
 * as a reply.
 */
function taken(html: string, width = 480) {
  document.body.innerHTML = html;
  const field = document.querySelector<HTMLElement>('[data-here]');
  if (!field) throw new Error('The page has no marked field.');
  field.getBoundingClientRect = () => new DOMRect(0, 0, width, 40);
  field.focus();
  expect(document.activeElement).toBe(field);
  return focusedComposer(generic)?.field === field;
}

describe('in generic mode', () => {
  it.each([
    ['a textarea', '<textarea data-here></textarea>'],
    ['one with a limit that allows a reply', '<textarea data-here maxlength="2000"></textarea>'],
    ['one that is named like a reply', '<textarea data-here name="reply_to_customer" id="message-body"></textarea>'],
    ['a rich editor', '<div data-here tabindex="0" contenteditable="true" role="textbox" aria-multiline="true"></div>'],
    ['one without any role', '<div data-here tabindex="0" contenteditable="true"></div>'],
    ['one for plain text', '<div data-here tabindex="0" contenteditable="plaintext-only"></div>'],
    ['an editor in a form beside a search', '<form role="search"></form><form><textarea data-here></textarea></form>'],
  ])('counts %s as a reply', (_, html) => {
    expect(taken(html)).toBe(true);
  });

  it.each([
    ['a search box', '<div data-here tabindex="0" contenteditable="true" role="searchbox"></div>'],
    ['a combobox', '<div data-here tabindex="0" contenteditable="true" role="combobox"></div>'],
    ['a single-line field', '<div data-here tabindex="0" contenteditable="true" aria-multiline="false"></div>'],
    ['an input', '<input data-here>'],
    ['a password', '<input data-here type="password">'],
    ['a textarea for a password', '<textarea data-here autocomplete="current-password"></textarea>'],
    ['a field within a search', '<form role="search"><textarea data-here></textarea></form>'],
    ['a search, judging by its Enter key', '<textarea data-here enterkeyhint="search"></textarea>'],
    ['a subject', '<textarea data-here name="ticketSubject"></textarea>'],
    ['a title', '<div data-here tabindex="0" contenteditable="true" id="issue-title"></div>'],
    ['a filter', '<textarea data-here data-testid="inbox-filter-field"></textarea>'],
    ['numbers', '<textarea data-here inputmode="numeric"></textarea>'],
    ['a few characters', '<textarea data-here maxlength="60"></textarea>'],
    ['code', '<div class="cm-editor"><div data-here tabindex="0" contenteditable="true"></div></div>'],
    ['the hidden field of a code editor', '<div class="monaco-editor"><textarea data-here></textarea></div>'],
    ['a code block', '<pre data-here tabindex="0" contenteditable="true"></pre>'],
    ['a preview', '<div class="preview"><div data-here tabindex="0" contenteditable="true"></div></div>'],
    ['what is hidden from screen readers', '<textarea data-here aria-hidden="true"></textarea>'],
    ['a read-only field', '<textarea data-here readonly></textarea>'],
    ['what is not editable', '<div data-here tabindex="0" contenteditable="false"></div>'],
    [
      'a caption inside an editor',
      '<div contenteditable="true"><figure contenteditable="false"><p data-here tabindex="0" contenteditable="true"></p></figure></div>',
    ],
  ])('leaves alone %s', (_, html) => {
    expect(taken(html)).toBe(false);
  });

  it.each([
    [159, false],
    [160, true],
  ])('a field %i pixels wide counts: %s', (width, expected) => {
    expect(taken('<textarea data-here></textarea>', width)).toBe(expected);
  });

  it.each([
    ['/app/views/17/23456', '/app/views/17/23456'],
    ['/app/views/17/23456/', '/app/views/17/23456'],
    ['/open/cnv_a1b2c3?tab=details#comment-7', '/open/cnv_a1b2c3'],
    ['/tickets/show?id=42&tab=history', '/tickets/show id=42'],
    ['/agent/#Conversation;id=a7f3', '#Conversation;id=a7f3'],
    ['/#/tickets/42', '#/tickets/42'],
    ['/tickets/42#reply', '/tickets/42'],
    ['/inbox', undefined],
    ['/', undefined],
  ])('%s is conversation %s', (path, conversation) => {
    expect(generic.conversation(new URL(path, 'https://inbox.example.com'))).toBe(conversation);
  });

  it('reads only the agent’s own words', () => {
    document.body.innerHTML = `<div contenteditable="true"><div>We look into it.</div>
      <div data-signature="true">Pat</div><div class="gmail_quote">Kim wrote</div><blockquote type="cite">It broke.</blockquote>
      <div id="x_appendonsend"></div><div id="x_divRplyFwdMsg">From: Kim</div><div>It broke.</div></div>`;
    const field = document.querySelector('[contenteditable]') as HTMLElement;
    expect(readDraft(field, generic.notDraft).text.trim()).toBe('We look into it.');
    const plain = 'We look into it.\n> It broke.\n-- \nPat';
    expect(plain.replace(generic.notDraftText ?? '', '').trim()).toBe('We look into it.');
  });

  it('knows the buttons of the form around it, and no customer', () => {
    document.body.innerHTML = `<button type="submit">Search</button><form><textarea></textarea>
      <button type="button">Bold</button><button>Send</button><input type="submit" value="Send and close"></form>`;
    const field = document.querySelector('textarea') as HTMLElement;
    expect(generic.sendButtons(field).map((button) => button.textContent || button.getAttribute('value'))).toEqual([
      'Send',
      'Send and close',
    ]);
    expect(generic.customerMessages(field)).toEqual([]);
    expect(generic.mode(field)).toBe('reply');
  });

  it('knows no button where there is no form', () => {
    document.body.innerHTML = '<textarea></textarea><button type="submit">Search</button>';
    expect(generic.sendButtons(document.querySelector('textarea') as HTMLElement)).toEqual([]);
  });
});
