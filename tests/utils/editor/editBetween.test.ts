import { describe, expect, it } from 'vitest';
import { editBetween } from '../../../utils/editor/editBetween';

describe('editBetween', () => {
  it.each([
    ['', '', { start: 0, oldEnd: 0, newEnd: 0 }],
    ['', 'new', { start: 0, oldEnd: 0, newEnd: 3 }],
    ['same', 'same', { start: 4, oldEnd: 4, newEnd: 4 }],
    ['a lamp', 'a blue lamp', { start: 2, oldEnd: 2, newEnd: 7 }],
    ['a blue lamp', 'a lamp', { start: 2, oldEnd: 7, newEnd: 2 }],
    ['aaa', 'aa', { start: 2, oldEnd: 3, newEnd: 2 }],
  ])('finds what turns “%s” into “%s”', (one, other, edit) => {
    expect(editBetween(one, other)).toEqual(edit);
    expect(one.slice(0, edit.start) + other.slice(edit.start, edit.newEnd) + one.slice(edit.oldEnd)).toBe(other);
  });
});
