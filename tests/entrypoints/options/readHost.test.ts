import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHost } from '../../../entrypoints/options/readHost';
import { helpdesks } from '../../../utils/helpdesks/all';
import { anyText } from '../../support/anyText';

describe('readHost', () => {
  it.each([
    ['https://app.frontapp.com/inboxes/1', 'https://app.frontapp.com/*'],
    ['  app.frontapp.com  ', 'https://app.frontapp.com/*'],
    ['APP.Frontapp.com/open/cnv_1', 'https://app.frontapp.com/*'],
    ['https://tickets.acme.example:8443/scp/', 'https://tickets.acme.example/*'],
    ['tickets.acme.example:8443/scp', 'https://tickets.acme.example/*'],
    ['https://helpdesk/', 'https://helpdesk/*'],
    ['https://192.168.0.12/zammad', 'https://192.168.0.12/*'],
    ['https://pat@app.frontapp.com/', 'https://app.frontapp.com/*'],
  ])('takes “%s”', (text, value) => {
    expect(readHost(text)).toEqual({ value });
  });

  it.each([
    ['', /write the address/],
    ['   ', /write the address/],
    ['https://*.frontapp.com/*', /without a star/],
    ['*', /without a star/],
    ['pat@acme.example', /mail address/],
    ['chrome://extensions', /must start with https:/],
    ['ftp://acme.example', /must start with https:/],
    ['file:///home/pat', /must start with https:/],
    ['http://helpdesk.acme.example/', /must start with https:/],
    ['<all_urls>', /no address/],
    ['front', /no address/],
    ['my helpdesk', /no address/],
    ['https://', /no address/],
    ['https://exa mple.com', /no address/],
    ['javascript:alert(1)', /no address/],
    ['https://acme.zendesk.com/agent', /^Zendesk is known already/],
    ['mail.google.com', /^Gmail is known already/],
  ])('says why it cannot take “%s”', (text, trouble) => {
    expect(readHost(text)).toEqual({ trouble: expect.stringMatching(trouble) });
  });

  it('gives the pattern of exactly one host that is not a known helpdesk’s, or a sentence', () => {
    const known = new Set(helpdesks.flatMap(({ matches }) => matches));
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withFragments: true }), fc.domain(), fc.string(), anyText()), (text) => {
        const reading = readHost(text);
        if ('trouble' in reading) expect(reading.trouble).toMatch(/^[A-Z].*\.$/);
        else {
          expect(reading.value).toMatch(/^https:\/\/[^*/\s]+\/\*$/);
          expect(known.has(reading.value)).toBe(false);
        }
      }),
    );
  });

  it('takes every secure address that a tab can show', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }), (address) => {
        fc.pre(!address.includes('*'));
        expect(readHost(address)).toEqual({ value: `https://${new URL(address).hostname}/*` });
      }),
    );
  });
});
