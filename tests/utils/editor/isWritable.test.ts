// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isWritable } from '../../../utils/editor/isWritable';

describe('isWritable', () => {
  it.each([
    ['<textarea></textarea>', true],
    ['<textarea readonly></textarea>', false],
    ['<textarea disabled></textarea>', false],
    ['<div contenteditable="true"></div>', true],
    ['<div contenteditable="false"></div>', false],
    ['<div contenteditable="true" class="mce-content-readonly"></div>', false],
    ['<div contenteditable="true" aria-readonly="true"></div>', false],
    ['<div></div>', false],
  ])('of %s is %s', (html, writable) => {
    document.body.innerHTML = html;
    expect(isWritable(document.body.firstElementChild as HTMLElement)).toBe(writable);
  });
});
