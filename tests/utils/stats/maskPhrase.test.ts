import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../rules/engine/library/library';
import { review } from '../../../rules/review';
import { isKnownWord } from '../../../utils/stats/isKnownWord';
import { maskPhrase } from '../../../utils/stats/maskPhrase';
import { anyText } from '../../support/anyText';
import { DETAILS, TELLS_NOTHING } from './details';

const WORD = /[\p{L}\p{M}\p{N}'’‘ʼ]+/gu;
const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(WORD) ?? []).map((word) => word.replace(/[’‘ʼ]/g, "'").replace(/^'+|'+$/g, ''));

/** The phrases that the rules flag in their own examples. */
const phrases = rules
  .flatMap(({ flags }) => Object.keys(flags))
  .flatMap((example) => review(example.replace(/[[\]]/g, ''), { situation: 'recovery' }).flags)
  .map(({ phrase }) => phrase);

/** Puts a detail between two words of a phrase. */
function within(phrase: string, place: number, detail: string): string {
  const words = phrase.split(' ');
  const at = Math.round(place * words.length);
  return [...words.slice(0, at), detail, ...words.slice(at)].join(' ');
}

describe('maskPhrase', () => {
  it.each([
    // What rules match stays as it is, in lower case.
    ['sorry if you feel that way', 'sorry if you feel that way'],
    ['Sorry if you feel that way', 'sorry if you feel that way'],
    ['SORRY IF YOU FEEL THAT WAY', 'sorry if you feel that way'],
    ["I'm sorry, but", "i'm sorry, but"],
    ['if you felt I’d ignored you', 'if you felt i’d ignored you'],
    ['As per our policy', 'as per our policy'],
    ['as per our Terms and Conditions', 'as per our terms and conditions'],
    ['Mistakes were made', 'mistakes were made'],
    ['you did NOT read', 'you did not read'],
    ['Our team is excellent', 'our team is excellent'],
    ['Apologies for the mix-up', 'apologies for the mix-up'],
    ['we apologise for any inconvience', 'we apologise for any inconvience'],
    ['one of our best', 'one of our best'],
    ['we strive, always, to', 'we strive, always, to'],
    // Everything else is masked, and consecutive words by a single mask.
    ['your heike phone was switched off', 'your … phone was switched off'],
    ['Anna would never say that', '… would never say that'],
    ['anna is one of our best agents', '… is one of our best agents'],
    ['we trust Anna Maria O’Neill completely', 'we trust … completely'],
    ["Anna's mistake", '… mistake'],
    ['you told Mr Smith', 'you told …'],
    ['we trust An\u200bna completely', 'we trust … completely'],
    ['Sorry Greta, but', 'sorry … but'],
    // A word that may be a name stays only in lower case, and not next to a mask.
    ['we hope that you will', 'we hope that you will'],
    ['you told Rose that', 'you told … that'],
    ['you told Will that', 'you told … that'],
    ['you told rose obermaier that', 'you told … that'],
    ['you told Greta Order that', 'you told … that'],
    ['May I ask', '… i ask'],
    // Numbers, addresses, links.
    ['here is 10% off', 'here is … off'],
    ['a refund of £12.50', 'a refund of …'],
    ['call +44 (0)20 7946-0958', 'call …'],
    ['call oh one seven one now', 'call … now'],
    ['order AB12C34 was delayed', 'order … was delayed'],
    ['by 3pm on 21/11/2026', 'by … on …'],
    ['within ٣ days', 'within … days'],
    ['write to our.team@service.com again', 'write to … again'],
    ['see help.service.com for it', 'see … for it'],
    ['as team_order says', 'as … says'],
    // Odd input.
    ['', ''],
    [' \n\t ', ''],
    ['as  per\r\nour policy', 'as per our policy'],
    ['😀🎉', '…'],
    ['\ud83d', ''],
    ['x'.repeat(500), '…'],
    [`${'greta '.repeat(66)}wills`, '…'],
  ])('%j -> %j', (phrase, masked) => {
    expect(maskPhrase(phrase)).toBe(masked);
  });

  it('keeps at most 80 characters and cuts between words', () => {
    const masked = maskPhrase(`as per ${'our wonderful policy '.repeat(50)}`);
    expect(masked.length).toBeLessThanOrEqual(80);
    expect(masked).toMatch(/(our|wonderful|policy)…$/);
  });

  it('does not mask most of what the rules flag in their examples', () => {
    const unchanged = phrases.filter((phrase) => !maskPhrase(phrase).includes('…'));
    expect(unchanged.length / phrases.length).toBeGreaterThan(0.85);
  });

  it.each(Object.entries(DETAILS))('reveals nothing of %s', (_, details) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...details),
        fc.constantFrom(...phrases),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (detail, phrase, place) => {
          const telling = wordsIn(detail).filter((word) => !TELLS_NOTHING.has(word) && !wordsIn(phrase).includes(word));
          const masked = wordsIn(maskPhrase(within(phrase, place, detail)));
          expect(masked.filter((word) => telling.includes(word))).toEqual([]);
        },
      ),
      { numRuns: 1500 },
    );
  });

  const letters = [...'aehimnorstuäßéłøñ', ...'мариятов', ...'αλεξν', ...'田中王', ...'فاطم', 'i̇', 'ſ', 'K'];
  const strangeWord = fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 12 }).map((all) => all.join(''));
  const cased = fc
    .tuple(strangeWord, fc.constantFrom('lower', 'upper', 'title'))
    .map(([word, how]) =>
      how === 'upper' ? word.toUpperCase() : how === 'title' ? word.charAt(0).toUpperCase() + word.slice(1) : word,
    );
  const joint = fc.constantFrom(
    ' ',
    ' ',
    '-',
    '/',
    ',',
    '.',
    '…',
    '_',
    "'",
    '’',
    '@',
    '\u200b',
    '\u00ad',
    '(',
    '"',
    '—',
    ':',
    '\n',
    '',
  );
  const phrase = fc.oneof(
    anyText({ maxLength: 600 }),
    fc
      .array(
        fc.tuple(fc.oneof(cased, fc.constantFrom(...phrases), fc.string({ unit: 'grapheme', maxLength: 3 })), joint),
      )
      .map((all) => all.flat().join('')),
  );

  it('keeps a single mask where the agent typed the same sign before the next word', () => {
    expect(maskPhrase('Obermaier …inspectors do not allow')).toBe('… inspectors do not allow');
  });

  it('reveals only words of the rules, in any case, script and place, whatever joins them to others', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const masked = maskPhrase(text);
        expect(wordsIn(masked).filter((word) => word !== '' && !isKnownWord(word))).toEqual([]);
        expect(masked).not.toMatch(/[\n\r\t\p{N}@\p{Lu}]|\p{Cs}|(^| )… …/u);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives a short phrase that masking again does not change', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const masked = maskPhrase(text);
        expect(masked.length).toBeLessThanOrEqual(80);
        expect(maskPhrase(masked)).toBe(masked);
      }),
      { numRuns: 3000 },
    );
  });
});
