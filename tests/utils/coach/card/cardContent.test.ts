// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { cardContent } from '../../../../utils/coach/card/cardContent';
import { NO_OFFERS } from '../../../../utils/offers/teamOffers';
import { click } from '../../../support/byHand';
import { sampleFlag } from '../../../support/sampleView';

function showCard() {
  const actions = { apply: vi.fn(), dismiss: vi.fn(), close: vi.fn() };
  const card = cardContent({ flag: sampleFlag(), position: '1 of 1', phrase: 'if you feel', actions });
  document.body.replaceChildren(card);
  const button = (label: string) =>
    [...card.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  return { actions, card, button };
}

it('offers a rewrite with its blank filled with what the team may offer, but only to a person', () => {
  const apply = vi.fn();
  const offers = { ...NO_OFFERS, credits: ['a month for free'] };
  const flag = sampleFlag({ rewrites: ['you get [your offer]'] });
  const card = cardContent({
    flag,
    position: '1 of 1',
    phrase: 'if you feel',
    actions: { apply, dismiss: vi.fn(), close: vi.fn(), offers },
  });
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
    ['The flag is wrong', 'dismiss', ['wrong']],
  ] as const)('“%s” asks to %s, but only when a person presses it', (label, action, given) => {
    const { actions, button } = showCard();
    button(label)?.click();
    for (const asked of Object.values(actions)) expect(asked).not.toHaveBeenCalled();
    click(button(label));
    expect(actions[action].mock.calls.map((call) => call.slice(0, given.length))).toEqual([given]);
  });

  it.each([
    [
      'This phrase…',
      'Stop flagging “if you feel” in every reply, whatever stands around it?',
      'Stop flagging it',
      'phrase',
    ],
    ['This rule…', 'Switch off the rule “if you feel” in every reply?', 'Switch it off', 'rule'],
  ])(
    '“%s” says how far it reaches and asks first, but only when a person presses it',
    (label, question, yes, scope) => {
      const { actions, card, button } = showCard();
      button(label)?.click();
      expect(button(yes)).toBeUndefined();
      click(button(label));
      expect(card.querySelector('.dismiss')?.textContent).toContain(question);
      expect(actions.dismiss).not.toHaveBeenCalled();
      click(button('Keep it'));
      expect(actions.dismiss).not.toHaveBeenCalled();
      click(button(label));
      button(yes)?.click();
      expect(actions.dismiss).not.toHaveBeenCalled();
      click(button(yes));
      expect(actions.dismiss).toHaveBeenCalledExactlyOnceWith(scope);
    },
  );

  it('folds away the reason and its sources', () => {
    const { card } = showCard();
    const details = card.querySelector('details');
    expect(details?.open).toBe(false);
    expect(details?.textContent).toContain('A condition tells the customer');
    expect(details?.textContent).toContain('Research: seed 001; Lazare');
    expect(card.getAttribute('aria-describedby')).toBe(details?.querySelector('p')?.id);
  });
});

it('says that no rule raised a flag of the reader, and offers to switch off flags of that kind', () => {
  const actions = { apply: vi.fn(), dismiss: vi.fn(), close: vi.fn() };
  const flag = sampleFlag({ ruleId: 'reader/blame', evidence: 'reader', source: [] });
  const card = cardContent({ flag, position: '1 of 1', phrase: 'was in there', actions });
  const button = (label: string) =>
    [...card.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  document.body.replaceChildren(card);
  expect(card.textContent).toContain('Read in context: no fixed rule.');
  expect(button('The flag is wrong')).toBeDefined();
  expect(button('This rule…')).toBeUndefined();
  const kind = button('This kind…');
  if (kind) click(kind);
  expect(card.textContent).toContain('Switch off “blame, read in context” in every reply?');
});
