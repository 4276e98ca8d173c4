// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { onTrusted } from '../../../utils/coach/onTrusted';
import { byHand } from '../../support/byHand';

afterEach(() => document.body.replaceChildren());

describe('onTrusted', () => {
  it.each([
    ['click', () => new MouseEvent('click', { bubbles: true })],
    ['pointermove', () => new PointerEvent('pointermove', { bubbles: true })],
    ['keydown', () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })],
    ['focusin', () => new FocusEvent('focusin', { bubbles: true })],
  ] as const)('hears a %s of a person, and none of a script', (type, make) => {
    const heard = vi.fn();
    onTrusted(document.body, type, heard);
    document.body.dispatchEvent(make());
    expect(heard).not.toHaveBeenCalled();
    const event = make();
    byHand(document.body, event);
    expect(heard).toHaveBeenCalledExactlyOnceWith(event);
  });

  it('hears before the page does where it is asked to, and nothing once its signal aborted', () => {
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
