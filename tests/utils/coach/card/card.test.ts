// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../../../utils/coach/card/card';
import { byHand, press } from '../../../support/byHand';
import { floatOverPage } from '../../../support/floatOverPage';
import { sampleFlag } from '../../../support/sampleView';

const page = floatOverPage();

/** Opens the card, and returns the parts that a page cannot reach. */
function openCard() {
  const field = document.createElement('div');
  field.textContent = 'I am sorry if you feel that way.';
  document.body.append(field);
  const card = new Card(field, page.signal);
  const root = page.root();
  const actions = { apply: vi.fn(), dismiss: vi.fn(), close: vi.fn(), step: vi.fn() };
  const range = document.createRange();
  range.selectNodeContents(field);
  card.open({ flag: sampleFlag(), position: '1 of 1', phrase: 'if you feel', range, takeFocus: true, actions });
  return { card, root, host: root.host as HTMLElement, actions, field };
}

describe('Card', () => {
  it('is in a closed root of an element without a name', () => {
    const { card, host, root } = openCard();
    expect(host.isConnected).toBe(true);
    expect(host.shadowRoot).toBeNull();
    expect([host.localName, ...host.getAttributeNames().filter((name) => name !== 'style')]).toEqual([
      'div',
      'popover',
    ]);
    expect(root.querySelector('[role="dialog"]')).not.toBeNull();
    card.close();
    expect(host.isConnected).toBe(false);
  });

  it.each([
    ['Escape', 'close', []],
    ['ArrowRight', 'step', [1]],
    ['ArrowLeft', 'step', [-1]],
    ['Delete', 'dismiss', ['once']],
  ] as const)('%s asks to %s, but only when a person does it', (key, action, given) => {
    const { root, actions } = openCard();
    const dialog = root.querySelector('[role="dialog"]') as HTMLElement;
    const forged = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    dialog.dispatchEvent(forged);
    for (const asked of Object.values(actions)) expect(asked).not.toHaveBeenCalled();
    expect(forged.defaultPrevented).toBe(false);
    press(dialog, { key });
    expect(actions[action].mock.calls).toEqual([given]);
  });

  it('knows whether it has the focus, and which events happened in it', () => {
    const { card, root, host, field } = openCard();
    expect(card.hasFocus).toBe(true);
    const held: boolean[] = [];
    document.addEventListener('pointerdown', (event) => held.push(card.holds(event)), {
      capture: true,
      signal: page.signal,
    });
    for (const target of [root.querySelector('button') as HTMLElement, host, field]) {
      byHand(target, new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    }
    expect(held).toEqual([true, true, false]);
    card.close();
    expect(card.hasFocus).toBe(false);
  });
});
