// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { practiceHelpdesk } from '../../../utils/practice/practiceHelpdesk';

function composerIn(html: string): HTMLElement {
  document.body.innerHTML = html;
  const composer = document.querySelector<HTMLElement>(practiceHelpdesk.composer);
  if (!composer) throw new Error('The page has no composer');
  return composer;
}

describe('practiceHelpdesk', () => {
  it('finds complaint and button of its own ticket', () => {
    const composer = composerIn(
      '<div data-practice="ticket"><div data-practice="complaint"><p>It is late.</p><p>Again!</p></div>' +
        '<div data-practice="composer"></div><button data-practice="send">Send</button></div><p>Other</p>',
    );
    expect(practiceHelpdesk.customerMessages(composer)).toEqual(['It is late.\nAgain!']);
    expect(practiceHelpdesk.sendButtons(composer).map((button) => button.textContent)).toEqual(['Send']);
    expect(practiceHelpdesk.mode(composer)).toBe('reply');
  });

  it('reads the whole conversation, and tells one attempt from the next', () => {
    const ticket = (attempt: number) =>
      `<div data-practice="ticket" data-ticket="late ${attempt}"><div data-practice="complaint"><p>It is late.</p></div>` +
      '<p>My reply</p><div data-practice="complaint"><p>Still late!</p></div><div data-practice="composer"></div></div>';
    const first = composerIn(ticket(1));
    expect(practiceHelpdesk.customerMessages(first)).toEqual(['Still late!', 'It is late.']);
    const address = new URL('chrome-extension://test-extension-id/practice.html');
    const name = practiceHelpdesk.conversation(address, first);
    expect(practiceHelpdesk.conversation(address, composerIn(ticket(1)))).toBe(name);
    expect(practiceHelpdesk.conversation(address, composerIn(ticket(2)))).not.toBe(name);
  });

  it('answers for a composer that was taken out of the page', () => {
    const composer = composerIn('<div data-practice="composer"></div>');
    expect(practiceHelpdesk.customerMessages(composer)).toEqual([]);
    expect(practiceHelpdesk.sendButtons(composer)).toEqual([]);
  });
});
