import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers } from '../../../utils/helpdesks/address';
import { type HostChoice, hostChoice } from '../../../utils/hosts/hostChoice';
import { hostOf, patternOf } from '../../../utils/hosts/hostPattern';

describe('patternOf', () => {
  it.each([
    ['https://app.example.com/inbox/7?tab=2#x', 'https://app.example.com/*', 'app.example.com'],
    ['https://localhost:8080/', 'https://localhost/*', 'localhost'],
    ['http://app.example.com/', undefined, undefined],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/*', 'xn--bcher-kva.example'],
    ['chrome://extensions/', undefined, undefined],
    ['file:///home/pat/mail.html', undefined, undefined],
    ['about:blank', undefined, undefined],
  ])('%s', (address, pattern, host) => {
    expect(patternOf(new URL(address))).toBe(pattern);
    if (pattern) expect(hostOf(pattern)).toBe(host);
  });

  it('matches its own page, and no other host', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), fc.webUrl(), (address, other) => {
        const pattern = patternOf(new URL(address)) ?? '';
        expect(covers([pattern], new URL(address))).toBe(true);
        const isSame = new URL(address).hostname === new URL(other).hostname;
        expect(covers([pattern], new URL(other))).toBe(isSame && new URL(address).protocol === new URL(other).protocol);
      }),
    );
  });
});

describe('hostChoice', () => {
  const INBOX = 'https://inbox.example.com/*';
  const ACME = 'https://acme.zendesk.com/*';
  it.each<[string, string[], string[], HostChoice]>([
    ['https://inbox.example.com/1', [], [], 'none'],
    ['https://inbox.example.com/1', [INBOX], [], 'by-file'],
    ['https://inbox.example.com/1', [INBOX], [INBOX], 'generic'],
    ['http://inbox.example.com/1', [INBOX], [], 'none'],
    ['https://www.inbox.example.com/1', [INBOX], [], 'none'],
    ['https://acme.zendesk.com/agent', [], [], 'by-file'],
    ['https://acme.zendesk.com/agent', [], [ACME], 'generic'],
    ['https://other.zendesk.com/agent', [], [ACME], 'by-file'],
  ])('%s with %j and %j is %s', (address, chosen, generic, choice) => {
    expect(hostChoice(new URL(address), { chosen, generic })).toBe(choice);
  });
});
