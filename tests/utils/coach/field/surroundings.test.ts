// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { lookAround } from '../../../../utils/coach/field/surroundings';
import type { AgentChoices } from '../../../../utils/coach/frame/agentChoices';
import type { Surroundings } from '../../../../utils/coach/reply/replyState';
import { zendesk } from '../../../../utils/helpdesks/zendesk';

const choices = { allow: () => true, silence: () => false } as unknown as AgentChoices;
const ADDRESS = 'https://acme.zendesk.com/agent/tickets/101';

function look(isVisible: boolean, before?: Surroundings): Surroundings {
  const field = document.querySelector<HTMLElement>('[contenteditable]') as HTMLElement;
  return lookAround({ field, helpdesk: zendesk }, choices, isVisible, { ticket: '101', before });
}

beforeEach(() => {
  // The page's own address is read, as in a helpdesk's tab.
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`${ADDRESS}?token=secret`);
  document.body.innerHTML = `<section data-ticket-id="101">
    <input data-test-id="omni-header-subject" value=" The lamp\u202E arrived broken ">
    <button data-test-id="omnichannel-channel-switcher-button">Public reply</button>
    <div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true"></div></section>`;
});

describe('what a coach sees around its field', () => {
  it('says which ticket it is, and where', () => {
    expect(look(true).whereabouts).toEqual({ label: '#101 The lamp arrived broken', address: ADDRESS });
  });

  it('does not attribute to a hidden field what the page now shows of another ticket', () => {
    const before = look(true);
    document.querySelector('input')?.setAttribute('value', 'Of another ticket');
    expect(look(false, before).whereabouts).toEqual(before.whereabouts);
    expect(look(false).whereabouts).toBeUndefined();
  });

  it('reads nothing of a ticket beside an internal note', () => {
    document.querySelector('button')?.replaceChildren('Internal note');
    expect(look(true)).toEqual({ silent: 'internal-note', messages: [], whereabouts: undefined });
  });
});
