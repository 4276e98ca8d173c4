import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPhrase } from '../../../utils/stats/maskPhrase';

describe('maskPhrase', () => {
  it.each([
    // What rules catch stays as it is, in lower case.
    ['sorry if you feel that way', 'sorry if you feel that way'],
    ['Sorry if you feel that way', 'sorry if you feel that way'],
    ["I'm sorry, but", "i'm sorry, but"],
    ['if you felt I’d ignored you', 'if you felt i’d ignored you'],
    ['As per our policy', 'as per our policy'],
    ['Mistakes were made', 'mistakes were made'],
    ['Nobody else has complained', 'nobody else has complained'],
    ['Our team is excellent', 'our team is excellent'],
    ['Policy says no', 'policy says no'],
    ['Apologies for the mix-up', 'apologies for the mix-up'],
    ['we pride ourselves on', 'we pride ourselves on'],
    ['the ball was dropped', 'the ball was dropped'],
    // Names.
    ['Anna would never say that', '[name] would never say that'],
    ['Wanjiru would never say that', '[name] would never say that'],
    ['anna is one of our best agents', '[name] is one of our best agents'],
    ['we trust Anna Maria O’Neill completely', 'we trust [name] completely'],
    ["I'm sure Priya-Ann Müller didn't mean it", "i'm sure [name] didn't mean it"],
    ["Anna's mistake", '[name] mistake'],
    ['you told Mr Smith', 'you told [name]'],
    ['the depot in Berlin lost it', 'the depot in [name] lost it'],
    ['our friends at Acme Corp', 'our friends at [name]'],
    ['a parcel from Zorblatt', 'a parcel from [name]'],
    ['as @anna told you', 'as [name] told you'],
    ['we trust 田中 completely', 'we trust [name] completely'],
    ['we trust Мария completely', 'we trust [name] completely'],
    ['we trust An\u200bna completely', 'we trust [name] completely'],
    // Numbers.
    ['here is 10% off', 'here is #% off'],
    ['a refund of £12.50', 'a refund of £#'],
    ['call +44 (0)20 7946-0958', 'call +#'],
    ['order AB12C34 was delayed', 'order # was delayed'],
    ['as Smith/12 was told', 'as # was told'],
    ['ticket #12345 was delayed', 'ticket # was delayed'],
    ['by 3pm on 21/11/2026', 'by # on #'],
    ['within ٣ days', 'within # days'],
    // Addresses and links.
    ['write to anna.smith+x@mail.example.com again', 'write to [address] again'],
    ['see https://example.com/a?b=1#c now', 'see [link] now'],
    ['see www.example.com', 'see [link]'],
    ['see example.co.uk/help for it', 'see [link] for it'],
    // Odd input.
    ['', ''],
    [' \n\t ', ''],
    ['as  per\r\nour policy', 'as per our policy'],
    ['😀🎉', '😀🎉'],
    ['\ud83d', ''],
  ])('%j -> %j', (phrase, masked) => {
    expect(maskPhrase(phrase)).toBe(masked);
  });

  it('keeps at most 80 characters and cuts between words', () => {
    const masked = maskPhrase(`as per ${'our wonderful policy '.repeat(50)}`);
    expect(masked.length).toBeLessThanOrEqual(80);
    expect(masked).toMatch(/(our|wonderful|policy)…$/);
  });

  it('answers any string: the same for the same, short, one line, without digits and at-signs', () => {
    const words = fc.constantFrom(
      'Anna',
      'I',
      "I'm",
      '12',
      'a@b.c',
      'http://x.y',
      'sorry',
      '[',
      '#',
      '\n',
      '🙂',
      '\udc00',
    );
    const phrases = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(phrases, (phrase) => {
        const masked = maskPhrase(phrase);
        expect(maskPhrase(phrase)).toBe(masked);
        expect(masked.length).toBeLessThanOrEqual(80);
        expect(masked).not.toMatch(/[\n\r\t\p{N}]|\p{Cs}/u);
        expect(masked).not.toMatch(/\S@\S/u);
      }),
    );
  });
});
