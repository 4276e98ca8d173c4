import { describe, expect, it } from 'vitest';
import { offerOnce } from '../../rules/offerOnce';
import { replacementOf } from '../../rules/replacement';
import { review } from '../../rules/review';

const OFFER = 'What we can do is [your offer]';
const REASON = 'The reason is [what the rule protects]';
const BOTH = 'The reason is [what the rule protects], and what we can do is [your offer]';

describe('offerOnce', () => {
  it.each<[string, string, string[], string[]]>([
    ['leaves all in a draft without an offer', 'We do not refund.', [OFFER, BOTH], [OFFER, BOTH]],
    ['leaves out what is nothing but an offer', 'For you we can [your offer].', [OFFER, REASON], [REASON]],
    ['cuts an offer off', 'We can do [an option that helps].', [BOTH, OFFER], [REASON]],
    ['gives what is left once', 'For you we can [your offer].', [BOTH, REASON], [REASON]],
    ['cuts an offer off behind a semicolon', 'We can [your offer].', ['Thank you; we can [your offer]'], ['Thank you']],
    ['knows an offer that is filled in', 'What we can do is a free month.', [OFFER, REASON], [REASON]],
    ['keeps an offer where there is nothing else', 'For you we can [your offer].', [OFFER], [OFFER]],
    ['keeps other blanks', 'By [day and time] we write.', ['by [day and time]'], ['by [day and time]']],
    ['takes other words in brackets for no offer', 'See [our terms].', [OFFER, REASON], [OFFER, REASON]],
    ['takes few words for no offer', 'I can see it.', ['I can [your offer]', REASON], ['I can [your offer]', REASON]],
  ])('%s', (_, draft, rewrites, left) => {
    expect(offerOnce(draft)(rewrites)).toEqual(left);
  });

  it('promises one thing in a reply in which each flag gave way to its first rewrite', () => {
    let draft = 'As per our policy we do not refund lamps. The terms clearly state that all sales are final.';
    const flagsOf = () => review(draft, { situation: 'recovery' }).flags;
    expect(flagsOf()).toHaveLength(2);
    for (let [flag] = flagsOf(); flag; [flag] = flagsOf()) {
      const { start, end, text } = replacementOf(draft, flag, flag.rewrites[0] ?? '');
      draft = draft.slice(0, start) + text + draft.slice(end);
    }
    expect(draft.split('[your offer]').length - 1).toBeLessThanOrEqual(1);
  });
});
