// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { onTrusted } from '../../../../utils/coach/input/onTrusted';
import { byHand } from '../../../support/byHand';

afterEach(() => document.body.replaceChildren());

describe('onTrusted', () => {
  it.each([
    ['click', () => new MouseEvent('click', { bubbles: true })],
    ['pointermove', () => new PointerEvent('pointermove', { bubbles: true })],
    ['keydown', () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })],
    ['focusin', () => new FocusEvent('focusin', { bubbles: true })],
  ] as const)('reports a person’s %s, but none from a script', (type, make) => {
    const listener = vi.fn();
    onTrusted(document.body, type, listener);
    document.body.dispatchEvent(make());
    expect(listener).not.toHaveBeenCalled();
    const event = make();
    byHand(document.body, event);
    expect(listener).toHaveBeenCalledExactlyOnceWith(event);
  });

  it('is called before the page where asked to, and never after its signal aborts', () => {
    const done = new AbortController();
    const order: string[] = [];
    const button = document.createElement('button');
    document.body.append(button);
    button.addEventListener('click', () => order.push('page'));
    onTrusted(document, 'click', () => order.push('coach'), { capture: true, signal: done.signal });
    byHand(button, new MouseEvent('click', { bubbles: true }));
    done.abort();
    byHand(button, new MouseEvent('click', { bubbles: true }));
    expect(order).toEqual(['coach', 'page', 'page']);
  });
});
