import { describe, expect, it } from 'vitest';
import { rewritesFor } from '../../rules/engine/judging/rewrite';
import { rules } from '../../rules/engine/library/library';
import { makesOffer, withoutOffers } from '../../rules/offerOnce';
import { replacementOf } from '../../rules/replacement';
import { review } from '../../rules/review';

const OFFER = 'What we can do is [your offer]';
const REASON = 'The reason is [what the rule protects]';
const BOTH = 'The reason is [what the rule protects], and what we can do is [your offer]';

describe('one offer a reply', () => {
  it.each([
    ['For you we can [your offer].', true],
    ['We can do [an option that helps].', true],
    ['What we can do is a free month.', true],
    ['What I can still do for you is a free month.', true],
    ['And here is what we can do: a free month.', true],
    ['By [day and time] we write.', false],
    ['See what we can do.', false],
    ['See [our terms].', false],
  ])('knows whether “%s” makes one: %s', (sentence, expected) => {
    expect(makesOffer(sentence)).toBe(expected);
  });

  it.each<[string, string[], string[]]>([
    ['leaves out a rewrite that is only an offer', [OFFER, REASON], [REASON]],
    ['cuts an offer off', [BOTH, OFFER], [REASON]],
    ['returns what is left only once', [BOTH, REASON], [REASON]],
    ['cuts an offer off after a semicolon', ['Thank you; we can [your offer]'], ['Thank you']],
    ['keeps an offer where there is nothing else', [OFFER], [OFFER]],
    ['keeps other blanks', ['by [day and time]'], ['by [day and time]']],
  ])('%s', (_, rewrites, left) => {
    expect(withoutOffers(rewrites)).toEqual(left);
  });

  it('promises only one thing in a reply in which each flag was replaced by its first rewrite', () => {
    let draft = 'As per our policy we do not refund lamps. The terms clearly state that all sales are final.';
    const flagsOf = () => review(draft, { situation: 'recovery' }).flags;
    expect(flagsOf()).toHaveLength(2);
    for (let [flag] = flagsOf(); flag; [flag] = flagsOf()) {
      const { start, end, text } = replacementOf(draft, flag, flag.rewrites[0] ?? '');
      draft = draft.slice(0, start) + text + draft.slice(end);
    }
    expect(draft.split('[your offer]').length - 1).toBeLessThanOrEqual(1);
  });

  it.each([
    ['an offer of the agent, with its blank filled in', 'What we can do is a free month. We do not refund the fee.'],
    ['an offer in other words', 'I can offer you a later train. We do not refund the fee.'],
    ['a gift', 'I have put two coffees on your card as a gesture. Here is the page. My hands are tied.'],
    ['a choice', 'You can keep the lamp or send it back. Here is the page. There is nothing more we can do.'],
  ])('leaves the flags without an offer in a draft that already has one: %s', (_, draft) => {
    const { flags } = review(draft, { situation: 'recovery' });
    expect(flags.length).toBeGreaterThan(0);
    for (const { rewrites } of flags) expect(rewrites.join()).not.toContain('offer]');
  });

  it.each(rules.map(({ id, rewrites }) => [id, rewrites] as const))(
    '%s has a rewrite without an offer',
    (_, rewrites) => {
      for (const person of ['i', 'we'] as const) {
        const left = withoutOffers(rewritesFor(rewrites, { text: 'words', before: '', person }));
        for (const rewrite of left) expect(makesOffer(rewrite)).toBe(false);
      }
    },
  );

  it('leaves the other flags without an offer once it is in the reply', () => {
    const rude = 'I can see that you cannot get it refunded under section 4 of the terms.';
    const rewritesOf = (draft: string) =>
      review(draft, { situation: 'recovery' }).flags.flatMap((flag) => flag.rewrites);
    expect(rewritesOf(rude).some((rewrite) => rewrite.includes('[your offer]'))).toBe(true);
    expect(rewritesOf(`${rude} ${OFFER}.`).some((rewrite) => rewrite.includes('[your offer]'))).toBe(false);
  });
});
