import { describe, expect, it } from 'vitest';
import { replacementOf } from '../../rules/replacement';
import { review } from '../../rules/review';

/** A draft in which the first flag was replaced by its first rewrite. */
function rewritten(draft: string): string {
  const [flag] = review(draft, { situation: 'recovery' }).flags;
  if (!flag) throw new Error(`Nothing is flagged in “${draft}”.`);
  const { start, end, text } = replacementOf(draft, flag, flag.rewrites[0] ?? '');
  return draft.slice(0, start) + text + draft.slice(end);
}

// What rewrites say is up to the rules; this tests what they keep and how they join it.
describe('a rewritten draft', () => {
  it.each([
    ["We'll get back to you.", /^We'll \p{Ll}.*\.$/u],
    ['We’ll get back to you soon.', /^We’ll \p{Ll}/u],
    ["I'll reach out to you about the bill.", /^I'll \p{Ll}/u],
    ["They'll be in touch.", /^They'll \p{Ll}/u],
    ["Kim'll get back to you.", /^Kim'll \p{Ll}/u],
    ['Our engineer will be in touch.', /^Our engineer will \p{Ll}/u],
    ["We're going to get back to you.", /^We(?:'re|'ll| will| are) \p{Ll}/u],
    ["Thank you, and we'll keep you in the loop.", /^Thank you, and we'll \p{Ll}/u],
    ["Kim, who's on it, is off. We'll be in touch once we know more.", /off\. We'll \p{Ll}/u],
  ])('keeps the subject of “%s”', (draft, expected) => {
    expect(rewritten(draft)).toMatch(expected);
  });

  it.each([
    ['- As per our policy we do not refund lamps.', '- '],
    ['* As per our policy we do not refund lamps.', '* '],
    ['1) As per our policy we do not refund lamps.', '1) '],
    ['a) As per our policy we do not refund lamps.', 'a) '],
    ['(3) As per our policy we do not refund lamps.', '(3) '],
    ['– As per our policy we do not refund lamps.', '– '],
    ['🙂 As per our policy we do not refund lamps.', '🙂 '],
    ['## As per our policy we do not refund lamps', '## '],
    ['PS: As per our policy we do not refund lamps.', 'PS: '],
    ['P.S. As per our policy we do not refund lamps.', 'P.S. '],
    ['Re: lamp - As per our policy we do not refund lamps.', 'Re: lamp - '],
    ['Your lamp: As per our policy we do not refund lamps.', 'Your lamp: '],
    ['Hi Ana, As per our policy we do not refund lamps.', 'Hi Ana, '],
    ['Hi Ana - As per our policy we do not refund lamps.', 'Hi Ana - '],
    ['Dear Mr. Smith, As per our policy we do not refund lamps.', 'Dear Mr. Smith, '],
    ['**As per our policy we do not refund lamps.**', '**'],
    ['We sent your refund 🙂 As per our policy we do not refund lamps.', 'We sent your refund 🙂 '],
    ['We sent your refund.** As per our policy we do not refund lamps.', 'We sent your refund.** '],
    ['We sent your refund.¹ As per our policy we do not refund lamps.', 'We sent your refund.¹ '],
    ['We sent your refund.As per our policy we do not refund lamps.', 'We sent your refund.'],
    ['We sent your refund.\u200E As per our policy we do not refund lamps.', 'We sent your refund.\u200E '],
  ])('keeps what comes before the statement in “%s”', (draft, kept) => {
    const result = rewritten(draft);
    expect(result.slice(0, kept.length)).toBe(kept);
    expect(result.slice(kept.length)).toMatch(/^\p{Lu}/u);
  });

  it.each([
    ['Hi Ana, as per our policy we do not refund lamps.', /^Hi Ana, \p{Ll}/u],
    ['Our answer: as per our policy we do not refund lamps.', /^Our answer: \p{Ll}/u],
    ['As per our policy we do not refund lamps.¹', /[^.]\.¹$/],
    ['As per our policy we do not refund lamps.[1]', /[^.]\.\[1\]$/],
    ['As per our policy we do not refund lamps 🙂', / 🙂$/],
    ['(As per our policy we do not refund lamps.)', /^\(\p{Lu}.*\.\)$/u],
  ])('joins the rewrite to the rest of “%s”', (draft, expected) => {
    expect(rewritten(draft)).toMatch(expected);
  });

  it.each([
    'I am sor\u200Ery if you feel that way.',
    'I am sorry if you fe\u202Ael\u202C that way.',
    'I am \u2066sorry\u2069 if you feel that way.',
    'I am sorry if you\nfeel that way.',
  ])('is just as necessary with invisible marks in it: %j', (draft) => {
    expect(review(draft).flags.map(({ category }) => category)).toContain('non-apology');
  });
});
