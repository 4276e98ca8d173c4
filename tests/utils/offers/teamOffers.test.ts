import { describe, expect, it } from 'vitest';
import { BLANK, rewritesFor } from '../../../rules/engine/judging/rewrite';
import { rules } from '../../../rules/engine/library/library';
import { offerChoices } from '../../../utils/offers/offerChoices';
import { NO_OFFERS, OFFER_KINDS, offersFor } from '../../../utils/offers/teamOffers';

const OFFERS = { gifts: ['a cake'], credits: ['a free $& month'], hours: ['noon tomorrow'], phrases: ['Jenny'] };

describe('what the team may offer', () => {
  it.each<[string, string[]]>([
    ['[your offer]', ['a cake', 'a free $& month']],
    ['[a small personal gesture]', ['a cake']],
    ['[day and time]', ['noon tomorrow']],
    ['[day]', []],
    ['[name]', ['Jenny']],
    ['[what went wrong]', []],
    ['[what happened that day]', []],
  ])('for %s', (blank, words) => {
    expect(offersFor(blank, OFFERS)).toEqual(words);
    expect(offersFor(blank, NO_OFFERS)).toEqual([]);
  });

  it('matches blanks of the rules with each kind', () => {
    const rewrites = rules.flatMap(({ rewrites }) =>
      rewritesFor(rewrites, { text: 'words', before: '', person: 'we' }),
    );
    const blanks = rewrites.flatMap((rewrite) => rewrite.match(BLANK) ?? []);
    for (const kind of OFFER_KINDS) {
      const ofKind = { ...NO_OFFERS, [kind]: ['words'] };
      expect(blanks.some((blank) => offersFor(blank, ofKind).length > 0)).toBe(true);
    }
  });

  it('fills one blank per choice, and uses the words as they are', () => {
    expect(offerChoices('You get [your offer] by [day and time].', OFFERS)).toEqual([
      { blank: '[your offer]', words: 'a cake', rewrite: 'You get a cake by [day and time].' },
      { blank: '[your offer]', words: 'a free $& month', rewrite: 'You get a free $& month by [day and time].' },
      { blank: '[day and time]', words: 'noon tomorrow', rewrite: 'You get [your offer] by noon tomorrow.' },
    ]);
    expect(offerChoices('Sorry.', OFFERS)).toEqual([]);
  });
});
