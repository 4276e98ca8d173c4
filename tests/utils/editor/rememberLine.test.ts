// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { rememberLine } from '../../../utils/editor/rememberLine';

function fieldOf(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

/** Finds the position in a field marked by an `<i>`, and removes the `<i>`. */
function lineIn(field: HTMLElement) {
  const sign = field.querySelector('i') as HTMLElement;
  const node = sign.parentNode as Node;
  const offset = [...node.childNodes].indexOf(sign);
  sign.remove();
  return rememberLine(field, node, offset);
}

/** The content of a field, with an `<i>` at a position. */
function withSign(field: HTMLElement, place: ReturnType<ReturnType<typeof rememberLine>>): string {
  if (!place) return 'nowhere';
  place.node.insertBefore(document.createElement('i'), place.node.childNodes[place.offset] ?? null);
  return field.innerHTML;
}

describe('rememberLine', () => {
  it.each([
    [
      'a paragraph of its own',
      '<p>one</p><p><i></i><br></p>',
      (field: HTMLElement) => field.firstChild?.firstChild?.remove(),
      '<p></p><p><i></i><br></p>',
    ],
    [
      'a line between breaks',
      'one<br><i></i><br>',
      (field: HTMLElement) => field.firstChild?.remove(),
      '<br><i></i><br>',
    ],
  ])('finds %s by the element that it was before', (_, html, change, after) => {
    const field = fieldOf(html);
    const find = lineIn(field);
    change(field);
    expect(withSign(field, find())).toBe(after);
  });

  it.each([
    ['redrawn', '<div>one<br><i></i><br></div>', '<div>two<br><br></div>', '<div>two<br><i></i><br></div>'],
    [
      'redrawn in parts',
      '<p>one</p><p><i></i><br></p>',
      '<p>t<b>wo</b></p><p><br></p>',
      '<p>t<b>wo</b></p><p><i></i><br></p>',
    ],
    ['gone', '<p>one</p><p><i></i><br></p>', '<p>two</p>', 'nowhere'],
    ['where something else is now', '<p>one</p><p><i></i><br></p>', '<p>two</p><p>three</p>', 'nowhere'],
  ])('finds a line that is %s', (_, before, now, after) => {
    const field = fieldOf(before);
    const find = lineIn(field);
    field.innerHTML = now;
    expect(withSign(field, find())).toBe(after);
  });
});
