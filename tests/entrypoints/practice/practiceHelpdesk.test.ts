// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { COMPLAINTS } from '../../../entrypoints/practice/complaints';
import { practiceHelpdesk } from '../../../entrypoints/practice/practiceHelpdesk';
import { review } from '../../../rules/review';

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

  it('answers for a composer that was taken out of the page', () => {
    const composer = composerIn('<div data-practice="composer"></div>');
    expect(practiceHelpdesk.customerMessages(composer)).toEqual(['']);
    expect(practiceHelpdesk.sendButtons(composer)).toEqual([]);
  });
});

it.each(COMPLAINTS)('“$subject” reads as a service failure', ({ paragraphs }) => {
  expect(review('', { customerMessage: paragraphs.join('\n') }).recovery).toBe(true);
});
