// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { cardContent } from '../../../../utils/coach/card/cardContent';
import { NO_OFFERS } from '../../../../utils/offers/teamOffers';
import { click } from '../../../support/byHand';
import { sampleFlag } from '../../../support/sampleView';

function showCard() {
  const actions = { apply: vi.fn(), dismiss: vi.fn(), close: vi.fn() };
  return { actions, buttons: [...cardContent(sampleFlag(), '1 of 1', actions).querySelectorAll('button')] };
}

it('offers a rewrite with its blank filled by what the team may offer, by hand alone', () => {
  const apply = vi.fn();
  const offers = { ...NO_OFFERS, credits: ['a month for free'] };
  const flag = sampleFlag({ rewrites: ['you get [your offer]'] });
  const card = cardContent(flag, '1 of 1', { apply, dismiss: vi.fn(), close: vi.fn(), offers });
  const button = [...card.querySelectorAll('button')].find(({ textContent }) => textContent === 'a month for free');
  button?.click();
  expect(apply).not.toHaveBeenCalled();
  click(button);
  expect(apply).toHaveBeenCalledExactlyOnceWith('you get a month for free');
});

describe('cardContent', () => {
  it.each([
    ['×', 'close', []],
    ['sorry that we [what went wrong]', 'apply', ['sorry that we [what went wrong]']],
    ['This once', 'dismiss', ['once']],
    ['This phrase', 'dismiss', ['phrase']],
    ['This rule', 'dismiss', ['rule']],
  ] as const)('“%s” asks to %s, by hand alone', (label, action, given) => {
    const { actions, buttons } = showCard();
    const button = buttons.find(({ textContent }) => textContent === label);
    button?.click();
    for (const asked of Object.values(actions)) expect(asked).not.toHaveBeenCalled();
    click(button);
    expect(actions[action].mock.calls.map((call) => call.slice(0, given.length))).toEqual([given]);
  });
});
