// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isAtReply } from '../../../../utils/coach/badge/isAtReply';

const PAGE = `
  <nav><button id="menu">Menu</button></nav>
  <section>
    <div class="composer">
      <div role="toolbar"><button id="bold">Bold</button></div>
      <input id="subject"><input type="checkbox" id="copy">
      <div class="field" contenteditable="true"><p id="words">Hello</p></div>
      <button class="send"><b id="send">Send</b></button>
    </div>
    <textarea id="note"></textarea>
    <button id="close">Close ticket</button>
  </section>`;

const element = (selector: string) => document.querySelector<HTMLElement>(selector) as HTMLElement;

describe('the agent is at the reply', () => {
  it.each<[string, boolean]>([
    ['words', true],
    ['send', true],
    ['bold', true],
    ['copy', true],
    ['subject', false],
    ['note', false],
    ['close', false],
    ['menu', false],
  ])('with the focus on #%s: %s', (id, isThere) => {
    document.body.innerHTML = PAGE;
    const helpdesk = { sendButtons: () => [element('.send')] };
    expect(isAtReply(element(`#${id}`), { field: element('.field'), helpdesk })).toBe(isThere);
  });

  it('on a button far from the field, but on nothing in between', () => {
    document.body.innerHTML = PAGE;
    const [send, field] = [element('.send'), element('.field')];
    document.body.append(send);
    const place = { field, helpdesk: { sendButtons: () => [send] } };
    expect(isAtReply(send, place)).toBe(true);
    expect(isAtReply(element('#bold'), place)).toBe(false);
    expect(isAtReply(null, place)).toBe(false);
    expect(isAtReply(window, place)).toBe(false);
  });
});
