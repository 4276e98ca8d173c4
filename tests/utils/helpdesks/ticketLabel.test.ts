import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLabel, LONGEST_LABEL, labelFromTitle, labelOf } from '../../../utils/helpdesks/ticketLabel';
import { anyText } from '../../support/anyText';

const BIDI = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/;

describe('cleanLabel', () => {
  it.each([
    ['  The lamp\n\tarrived   broken ', 'The lamp arrived broken'],
    ['\u202Egnp.exe\u202C', 'gnp.exe'],
    ['Order\u00004711\u0007', 'Order 4711'],
    ['<b>Order</b> 4711', '<b>Order</b> 4711'],
    ['Or\u200Bder\uFEFF 4711\u2060', 'Order 4711'],
    ['\u2067טלפון\u2069 שבור', 'טלפון שבור'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['👩\u200D🔧 here', '👩\u200D🔧 here'],
    ['a\u200Db', 'ab'],
    ['e\u0301', 'e\u0301'],
    [`a${'\u0301'.repeat(50)}b`, 'a\u0301\u0301\u0301b'],
    ['lone \uD800 half', 'lone half'],
    ['\u200B\u202E \n', undefined],
    ['\u0301\u0302', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('turns %j into %j', (text, label) => {
    expect(cleanLabel(text)).toBe(label);
  });

  it('cuts what is too long, never in the middle of a character', () => {
    expect(cleanLabel('x'.repeat(80))).toHaveLength(80);
    expect(cleanLabel('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
    expect(cleanLabel('👩\u200D🔧'.repeat(81))).toBe(`${'👩\u200D🔧'.repeat(79)}…`);
  });

  it('gives a plain, bounded label that cleaning again does not change, for any text', () => {
    const text = fc.oneof(
      anyText({ maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom('\u200C', '\u200D', '\u202E', '\u0301', 'a', ' ', '👩', '…', '\uD800'),
        maxLength: 200,
      }),
    );
    fc.assert(
      fc.property(text, (words) => {
        const label = cleanLabel(words);
        if (label === undefined) return;
        expect([...new Intl.Segmenter('en').segment(label)].length).toBeLessThanOrEqual(LONGEST_LABEL);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be in it
        expect(label).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/);
        expect(label).not.toMatch(BIDI);
        expect(label).toBe(label.trim());
        expect(cleanLabel(label)).toBe(label);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('labelOf', () => {
  it.each([
    ['4711', 'The lamp arrived broken', '#4711 The lamp arrived broken'],
    ['LAMP-7', 'The lamp arrived broken', 'LAMP-7 The lamp arrived broken'],
    ['Ticket #4711', 'The lamp', 'Ticket #4711 The lamp'],
    [undefined, 'The lamp arrived broken', 'The lamp arrived broken'],
    ['4711', undefined, 'Ticket 4711'],
    ['LAMP-7', undefined, 'LAMP-7'],
    [undefined, undefined, undefined],
  ])('%s and %s make %s', (number, subject, label) => {
    expect(labelOf(number, subject)).toBe(label);
  });
});

describe('labelFromTitle', () => {
  it.each([
    ['The lamp arrived broken | Crisp', 'Crisp', 'The lamp arrived broken'],
    ['(12) The lamp arrived broken - Re:amaze', 'Re:amaze', 'The lamp arrived broken'],
    ['Order 4711 - pat@acme.example - Gmail', 'Gmail', 'Order 4711'],
    ['Inbox (3) - pat@acme.example - Gmail', 'Gmail', undefined],
    ['[7] Ticket 12 · Lamps — Zoho Desk', 'Zoho Desk', 'Ticket 12 – Lamps'],
    ['• Kim Lee – Conversations – Intercom', 'Intercom', 'Kim Lee'],
    ['Dashboard | HubSpot', 'HubSpot', undefined],
    ['Loading…', 'HubSpot', undefined],
    ['Self-service: a well-known fault', 'desk.example.org', 'Self-service: a well-known fault'],
    ['', 'Crisp', undefined],
  ])('finds in %j of %s: %s', (title, helpdesk, label) => {
    expect(labelFromTitle(title, helpdesk)).toBe(label);
  });
});
