import { expect, it } from 'vitest';
import { mayChoose } from '../../../utils/hosts/mayChoose';
import { isAllowedSite } from '../../../utils/policy/allowedSites';

const at = (address: string) => new URL(address);
const DESK = 'https://desk.example.com/*';

it.each<[string[], string | undefined, string, boolean]>([
  // An empty list allows everything.
  [[], 'zendesk', 'https://acme.zendesk.com/', true],
  [['zendesk'], 'zendesk', 'https://acme.zendesk.com/', true],
  [['zendesk'], 'gmail', 'https://mail.google.com/', false],
  [['zendesk', DESK], 'chatwoot', 'https://desk.example.com/app', true],
  [['zendesk', DESK], 'chatwoot', 'https://evil.example.com/app', false],
  [['zendesk'], undefined, 'https://acme.zendesk.com.example.org/', false],
  // The practice page serves nobody.
  [['zendesk'], 'practice', 'chrome-extension://abc/', true],
])('%j lets the coach of %s work at %s: %s', (sites, id, address, isAllowed) => {
  expect(isAllowedSite(sites, id, at(address))).toBe(isAllowed);
});

it.each<[string[], string, boolean]>([
  [[], 'https://any.example.com/', true],
  [[DESK], 'https://desk.example.com/', true],
  [[DESK], 'https://other.example.com/', false],
  [['zendesk'], 'https://other.example.com/', false],
  // Such a product is hosted under an address of the customer's own.
  [['zammad'], 'https://other.example.com/', true],
])('%j lets the agent choose %s: %s', (sites, address, may) => {
  expect(mayChoose(sites, at(address))).toBe(may);
});
