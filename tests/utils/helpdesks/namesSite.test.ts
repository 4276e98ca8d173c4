import { expect, it } from 'vitest';
import { namesSite } from '../../../utils/helpdesks/namesSite';

const address = (hostname: string, protocol = 'https:') => ({ protocol, hostname });

it.each<[string[], string | undefined, string, boolean]>([
  [[], 'gmail', 'mail.google.com', false],
  [['gmail'], 'gmail', 'mail.google.com', true],
  [['gmail'], 'zendesk', 'acme.zendesk.com', false],
  [['https://desk.example.com/*'], 'generic', 'desk.example.com', true],
  [['https://desk.example.com/*'], 'zammad', 'desk.example.com', true],
  [['https://desk.example.com/*'], 'generic', 'other.example.com', false],
  [['https://desk.example.com/*'], undefined, 'desk.example.com', true],
  [['https://desk.example.com/*'], 'generic', 'desk.example.com.evil.net', false],
])('%j, %s at %s: %s', (sites, helpdesk, hostname, expected) => {
  expect(namesSite(sites, helpdesk, address(hostname))).toBe(expected);
});
