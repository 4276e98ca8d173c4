import { describe, expect, it } from 'vitest';
import { caretAfter } from '../../../utils/editor/caretAfter';

describe('caretAfter', () => {
  it.each([
    ['before it', 3, 3],
    ['where it begins', 4, 4],
    ['inside it', 6, undefined],
    ['where it ends', 8, undefined],
    ['after it', 9, 7],
  ])('a caret %s', (_, caret, after) => {
    expect(caretAfter(caret, { start: 4, end: 8, text: 'ab' })).toBe(after);
  });
});
