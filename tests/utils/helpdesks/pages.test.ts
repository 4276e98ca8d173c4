// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { openReplyField } from '../../../utils/editor/openReplyField';
import { helpdesks } from '../../../utils/helpdesks/all';
import { conversationAddress } from '../../../utils/helpdesks/conversationAddress';
import type { Helpdesk } from '../../../utils/helpdesks/helpdesk';
import { helpdeskOf } from '../../../utils/helpdesks/helpdeskOf';
import type { Seen } from '../../../utils/helpdesks/seen';
import type { Selectors } from '../../../utils/helpdesks/selectors';
import { EXPECTED } from './expected';
import { findAll, openPage } from './openPage';

interface HelpdeskFile {
  helpdesk: Helpdesk & { selectors: Selectors };
  seen: Seen<{ selectors: Selectors }>;
}

const files = Object.values(
  import.meta.glob<Record<string, unknown>>('../../../utils/helpdesks/*.ts', { eager: true }),
).flatMap(({ seen, ...others }): HelpdeskFile[] =>
  seen ? [{ helpdesk: Object.values(others)[0], seen } as HelpdeskFile] : [],
);

it('every file is listed, and no other', () => {
  expect(files.map(({ helpdesk }) => helpdesk.id).sort()).toEqual(helpdesks.map(({ id }) => id).sort());
  expect(Object.keys(EXPECTED).sort()).toEqual(helpdesks.map(({ id }) => id).sort());
});

describe.each(files)('$helpdesk.name', ({ helpdesk, seen }) => {
  const expected = EXPECTED[helpdesk.id];
  if (!expected) throw new Error(`The table has no ${helpdesk.id}`);
  const { selectors } = helpdesk;
  const composer = () => findAll(helpdesk.composer)[expected.composer ?? 0] as HTMLElement;

  beforeEach(() => openPage(helpdesk.id));

  it('finds everything that it declares, and says where that was seen', () => {
    const counts = Object.entries(selectors).map(([name, selector]) => [name, findAll(selector).length]);
    expect(Object.fromEntries(counts)).toEqual(expected.counts);
    expect(Object.keys(seen).sort()).toEqual([...Object.keys(selectors), 'address', 'keys'].sort());
    for (const [sure, where] of Object.values(seen)) {
      expect(['high', 'medium', 'low']).toContain(sure);
      expect(where).not.toBe('');
    }
  });

  it('distinguishes what customers read from what colleagues read', () => {
    expect(helpdesk.mode(composer())).toBe('reply');
    const { note } = expected;
    if (!note) return;
    if ('write' in note) note.write();
    const field = 'field' in note ? (findAll(note.field)[0] as HTMLElement) : composer();
    expect(helpdesk.mode(field)).toBe(note.mode);
    if (selectors.modeSwitch) expect(helpdesk.modeSwitch?.(composer())).toBeInstanceOf(Element);
  });

  it('reads only the agent’s own words', () => {
    const field = composer();
    const reply = openReplyField(field, helpdesk, new AbortController().signal);
    expect(reply.read().text.trim()).toBe('We look into it.');
  });

  it('finds what the customer wrote, the newest first', () => {
    expect(helpdesk.customerMessages(composer()).map((message) => message.trim())).toEqual(expected.customer);
  });

  it('finds the buttons that send', () => {
    const labels = helpdesk.sendButtons(composer()).map((button) => button.getAttribute('value') ?? button.textContent);
    expect(labels).toEqual(expected.send);
    expect(helpdesk.keys).toEqual(expected.keys);
  });

  it.each(expected.conversations)('recognises %s as conversation %s', (address, conversation) => {
    const url = new URL(address);
    expect(helpdeskOf(url, document)?.id).toBe(helpdesk.id);
    expect(helpdesk.conversation(url)).toBe(conversation);
  });

  it('knows how agents refer to a conversation, and where it is found again', () => {
    const [first] = expected.conversations;
    if (!first?.[1]) throw new Error('The table has no conversation');
    const [address, ticket] = first;
    document.title = `(3) Title of the tab | ${helpdesk.name}`;
    expect(helpdesk.label?.(composer(), ticket)).toBe(expected.label);
    const found = conversationAddress(helpdesk, new URL(`${address}`), ticket);
    expect(found).toBe(expected.foundAt);
    expect(helpdesk.conversation(new URL(found ?? ''))).toBe(ticket);
  });

  it('keeps nothing of an address that could grant access', () => {
    const [first] = expected.conversations;
    if (!first?.[1]) throw new Error('The table has no conversation');
    const [address, ticket] = first;
    const url = new URL(address);
    url.username = 'pat';
    url.password = 'hunter2';
    url.searchParams.append('access_token', 'hunter2');
    url.searchParams.append('utm_source', 'hunter2');
    expect(conversationAddress(helpdesk, url, ticket) ?? '').not.toMatch(/hunter2|utm/);
    expect(conversationAddress(helpdesk, new URL(address.replace('https:', 'http:')), ticket)).toBeUndefined();
    expect(conversationAddress(helpdesk, new URL(address), `${ticket}0`)).toBeUndefined();
  });

  it('matches its own hosts, and none that look like them', () => {
    expect(helpdesk.matches).toEqual(expected.matches);
    for (const pattern of helpdesk.matches) {
      const host = pattern.replace(/^https:\/\/|\/\*$/g, '');
      const real = host.replace('*', 'acme');
      expect(helpdeskOf(new URL(`https://${real}/`))?.id).toBe(helpdesk.id);
      for (const fake of [
        `http://${real}`,
        `https://${real}.evil.example`,
        `https://evil${host.replace('*.', '')}`,
        `https://evil.example/${real}`,
      ]) {
        expect(helpdeskOf(new URL(fake))).toBeUndefined();
      }
    }
  });

  it('is recognised by its page where it has no host of its own, and does not recognise other pages', () => {
    const recognised = helpdesks.filter(({ recognise }) => recognise?.(document)).map(({ id }) => id);
    expect(recognised).toEqual(selectors.mark ? [helpdesk.id] : []);
    expect(helpdesk.matches.length > 0 || selectors.mark).toBeTruthy();
  });
});
