// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { onKey } from '../../../../utils/coach/input/onKey';
import { press } from '../../../support/byHand';

const ends: AbortController[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end.abort();
  vi.restoreAllMocks();
});

function listen(listener: (event: KeyboardEvent) => unknown): AbortController {
  const end = new AbortController();
  ends.push(end);
  onKey(document, listener, end.signal);
  return end;
}

const KEY = { key: 'a' };

describe('onKey', () => {
  it('reports a person’s key, but none from a script', () => {
    const listener = vi.fn();
    listen(listener);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { ...KEY, bubbles: true }));
    expect(listener).not.toHaveBeenCalled();
    press(document.body, KEY);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('calls all in the order of registration, before the page, until one takes the key', () => {
    const order: string[] = [];
    const page = () => order.push('page');
    document.addEventListener('keydown', page, true);
    listen(() => void order.push('first'));
    listen(({ key }) => {
      order.push('second');
      return key === 'Tab';
    });
    listen(() => void order.push('third'));
    press(document.body, KEY);
    press(document.body, { key: 'Tab' });
    document.removeEventListener('keydown', page, true);
    expect(order).toEqual(['first', 'second', 'third', 'page', 'first', 'second', 'page']);
  });

  it('uses a single browser listener for all, and none once all have ended', () => {
    const added = vi.spyOn(window, 'addEventListener');
    const removed = vi.spyOn(window, 'removeEventListener');
    const [one, other] = [vi.fn(), vi.fn()];
    const first = listen(one);
    const second = listen(other);
    expect(new Set(added.mock.calls.map(([, listener]) => listener)).size).toBe(1);
    first.abort();
    press(document.body, KEY);
    expect([one, other].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
    expect(removed).not.toHaveBeenCalled();
    second.abort();
    press(document.body, KEY);
    expect(other).toHaveBeenCalledOnce();
    expect(removed).toHaveBeenCalledExactlyOnceWith('keydown', added.mock.calls[0]?.[1], true);
  });

  it('spares those that only keys with a name concern the keys that write', () => {
    const [every, named] = [vi.fn(), vi.fn()];
    const end = new AbortController();
    ends.push(end);
    onKey(document, every, end.signal);
    onKey(document, named, end.signal, 'named');
    for (const key of ['a', '.', ' ', 'Enter', 'Escape', 'Tab']) press(document.body, { key });
    expect([every, named].map(({ mock }) => mock.calls.length)).toEqual([6, 3]);
  });

  it('works again in a window that has lost its listeners', () => {
    const listener = vi.fn();
    const added = vi.spyOn(window, 'addEventListener');
    listen(() => undefined);
    // As `document.open()` does.
    window.removeEventListener('keydown', added.mock.calls[0]?.[1] as EventListener, true);
    listen(listener);
    press(document.body, KEY);
    expect(listener).toHaveBeenCalledOnce();
  });
});
