import { describe, expect, it } from 'vitest';
import { review } from '../../../../rules/review';
import { quotesIn, stillIn } from '../../../../utils/coach/reply/quotes';

function quotes(text: string): Record<string, string> {
  const { flags, steps } = review(text, { situation: 'recovery' });
  return Object.fromEntries(quotesIn(text, steps, flags).map(({ step, words }) => [step, words]));
}

describe('quotesIn', () => {
  it.each<[string, string, Record<string, string>]>([
    ['the sentence', 'Hi Kim,\nI am sorry that we lost it. Best, Pat', { apology: 'I am sorry that we lost it.' }],
    [
      'a sentence over two lines in one',
      'I am sorry that we lost the\nlamp. Best, Pat',
      { apology: 'I am sorry that we lost the lamp.' },
    ],
    [
      'no flagged sentence',
      "I'm sorry if you feel ignored. I am sorry that we lost it.",
      { apology: 'I am sorry that we lost it.' },
    ],
    [
      'no more than fits, from the relevant words on',
      'The parcel that left our warehouse on Monday in the evening came back to us today, and I have refunded both charges in full to the card that you paid with.',
      { action: '…I have refunded both charges in full to the card that you paid with.' },
    ],
    [
      'the beginning of a long sentence that begins with them',
      'I have refunded both charges in full to the card that you paid with when you ordered the two lamps in our shop in May.',
      { action: 'I have refunded both charges in full to the card that you paid with…' },
    ],
  ])('quotes %s', (_, text, expected) => {
    expect(quotes(text)).toMatchObject(expected);
  });

  it.each([
    ['of a flagged sentence', "I'm sorry if you feel ignored."],
    [
      'of one that is flagged on its next line',
      'I am sorry that we lost it and\nas per our policy we do not refund it.',
    ],
    ['of understanding that is revoked', 'I know that this is annoying, but that is how it works.'],
    ['of sympathy for a trip', 'Sorry to hear about your trip!'],
    ['of an empty draft', ''],
  ])('quotes nothing %s', (_, text) => {
    expect(quotes(text)).toEqual({});
  });

  it('quotes no more than the panel shows in two lines', () => {
    const long = `I am sorry that ${'we lost the parcel and '.repeat(40)}did not call.`;
    for (const words of Object.values(quotes(long))) expect(words.length).toBeLessThanOrEqual(72);
  });
});

describe('stillIn', () => {
  const LONG =
    'I have refunded both charges in full to the card that you paid with when you ordered the two lamps in May.';
  const CUT = 'I have refunded both charges in full to the card that you paid with…';

  it.each<[string, string, string, boolean]>([
    ['a sentence as it was', 'I am sorry that we lost it.', 'Hi Kim,\nI am sorry that we lost it. Best, Pat', true],
    ['one over two lines', 'I am sorry that we lost the lamp.', 'I am sorry that we lost the\nlamp.', true],
    ['the beginning of a long one', CUT, LONG, true],
    ['the end of a long one', '…when you ordered the two lamps in May.', LONG, true],
    ['the beginning of one that went on', 'I am sorry', 'I am sorry that we lost it.', false],
    ['one that was flagged since', "I'm sorry if you feel ignored.", "I'm sorry if you feel ignored.", false],
    ['one that was deleted', 'I am sorry that we lost it.', 'We lost it.', false],
    ['one that is quoted now', 'I am sorry that we lost it.', '> I am sorry that we lost it.', false],
  ])('%s: “%s” in “%s”: %s', (_, words, text, isThere) => {
    const quotes = [{ step: 'apology' as const, words }];
    const { flags } = review(text, { situation: 'recovery' });
    expect(stillIn(text, quotes, flags)).toEqual(isThere ? quotes : []);
  });
});
