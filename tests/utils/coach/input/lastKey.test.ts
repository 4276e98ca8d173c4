// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LastKey } from '../../../../utils/coach/input/lastKey';
import { press } from '../../../support/byHand';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

describe('the last key', () => {
  it('is a letter if it writes one', () => {
    const last = new LastKey(document, end.signal);
    expect(last.takeLetter()).toBe(false);
    const isLetter = (init: KeyboardEventInit) => {
      press(document.body, init);
      return last.takeLetter();
    };
    for (const key of ['a', 'Z', 'é', 'ß', 'я', '語']) expect(isLetter({ key }), key).toBe(true);
    for (const key of [' ', '.', '1', '[', 'Enter', 'Backspace', 'Dead', 'Process']) {
      expect(isLetter({ key }), key).toBe(false);
    }
    expect(isLetter({ key: 'v', ctrlKey: true })).toBe(false);
    expect(isLetter({ key: 'z', metaKey: true })).toBe(false);
  });

  it('writes one only once', () => {
    const last = new LastKey(document, end.signal);
    press(document.body, { key: 'a' });
    expect([last.takeLetter(), last.takeLetter()]).toEqual([true, false]);
  });
});
