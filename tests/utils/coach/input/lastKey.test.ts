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
  it.each<[expected: 'letter' | 'space' | undefined, keys: KeyboardEventInit[]]>([
    ['letter', ['a', 'Z', 'é', 'ß', 'я', '語'].map((key) => ({ key }))],
    ['space', [{ key: ' ' }]],
    [undefined, ['.', '1', '[', 'Enter', 'Backspace', 'Dead', 'Process', '\u00A0'].map((key) => ({ key }))],
    [
      undefined,
      [
        { key: 'v', ctrlKey: true },
        { key: 'z', metaKey: true },
        { key: ' ', ctrlKey: true },
      ],
    ],
  ])('is %j if it writes that', (expected, keys) => {
    const last = new LastKey(document, end.signal);
    expect(last.take()).toBeUndefined();
    for (const key of keys) {
      press(document.body, key);
      expect(last.take(), key.key).toBe(expected);
    }
  });

  it('is told only once', () => {
    const last = new LastKey(document, end.signal);
    press(document.body, { key: 'a' });
    expect([last.take(), last.take()]).toEqual(['letter', undefined]);
  });
});
