// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../utils/helpdesks/address';
import { discourse } from '../../../utils/helpdesks/discourse';
import { documentsAround } from '../../../utils/helpdesks/outward';
import { selfHosted } from '../../../utils/helpdesks/packedPlaces';
import { addresses, placeOf } from '../../../utils/helpdesks/places';
import { zendesk } from '../../../utils/helpdesks/zendesk';
import { zohoDesk } from '../../../utils/helpdesks/zohoDesk';
import { findAll, openPage } from './openPage';

const frame = (href: string, parent?: object) => {
  const made = { location: new URL(href), parent: {} };
  made.parent = parent ?? made;
  return made as unknown as Window;
};

describe('addressOf', () => {
  it('is the page’s own', () => {
    expect(addressOf(frame('https://a.example/', frame('https://b.example/'))).hostname).toBe('a.example');
  });

  it.each(['about:blank', 'about:srcdoc'])('of %s is that of the page around it, however deep', (blank) => {
    expect(addressOf(frame(blank, frame(blank, frame('https://desk.zoho.com/')))).hostname).toBe('desk.zoho.com');
  });

  it('of an empty page with nothing around it, or nothing accessible, is its own', () => {
    expect(addressOf(frame('about:blank')).hostname).toBe('');
    const foreign = {
      get location(): Location {
        throw new DOMException('Blocked', 'SecurityError');
      },
    };
    expect(addressOf(frame('about:blank', foreign)).hostname).toBe('');
  });

  it.each(['about:blank', 'about:srcdoc'])('of a sandboxed %s, however deep, is its own', (blank) => {
    // As browsers answer across origins: there is a location, but none of it may be read.
    const refuse = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
    const location = Object.defineProperties({}, { protocol: { get: refuse }, hostname: { get: refuse } });
    const foreign = { location };
    for (const around of [foreign, frame(blank, foreign)]) {
      const { protocol, hostname } = addressOf(frame(blank, around));
      expect([protocol, hostname]).toEqual(['about:', '']);
    }
  });
});

describe('placeOf', () => {
  it('has the composer of the address', () => {
    expect(placeOf(new URL('https://acme.zendesk.com/agent'))?.composer).toBe(zendesk.composer);
  });

  it('knows no page elsewhere; products that are hosted anywhere are noticed by their fields', () => {
    expect(placeOf(new URL('https://forum.acme.example/t/1'))).toBeUndefined();
    expect(selfHosted).toContain(discourse.composer);
    expect(selfHosted).not.toContain(zendesk.composer);
  });

  it('lists no insecure address, and no pattern for every site', () => {
    for (const address of addresses) expect(address).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  });
});

it('documentsAround goes from the frame outward', () => {
  openPage('zohodesk');
  const [composer] = findAll(zohoDesk.composer);
  expect(documentsAround(composer as HTMLElement)).toEqual([composer?.ownerDocument, document]);
  expect(documentsAround(document.body)).toEqual([document]);
});
