// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LONGEST_DRAFT } from '../../../utils/editor/draft';
import { readDraft } from '../../../utils/editor/readDraft';

function field(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

describe('readDraft', () => {
  it.each([
    ['one line in the field itself', 'Hello Ana', 'Hello Ana'],
    ['paragraphs', '<p>Hello</p><p>Ana</p>', 'Hello\nAna\n'],
    ["Gmail's first line without a block", 'Hello<div>Ana</div>', 'Hello\nAna\n'],
    ['line breaks', 'Hello<br>Ana', 'Hello\nAna'],
    ['formatting within words', '<p>Hel<b>lo A</b>na</p>', 'Hello Ana\n'],
    ['nested lists', '<ul><li>one<ul><li>two</li></ul></li></ul>', 'one\ntwo\n'],
    ['a mention', '<p>Hi <span contenteditable="false">@Ana</span>, sorry</p>', 'Hi \uFFFC, sorry\n'],
    ['quoted history and signature', '<div>Hi</div><div class="quote">we said</div><div class="sig">Kim</div>', 'Hi\n'],
    ['an empty field', '', ''],
  ])('reads %s', (_, html, text) => {
    expect(readDraft(field(html), '.quote, .sig').text).toBe(text);
  });

  it('finds the position of every character', () => {
    const draft = readDraft(field('<p>I am <b>so</b>rry 😀</p><p>if <i>you</i> feel</p>'));
    for (let start = 0; start < draft.text.length; start += 1) {
      if (draft.text[start] === '\n') continue;
      const places = draft.placesOf(start, start + 1);
      expect(places?.start.node.data[places.start.offset]).toBe(draft.text[start]);
      expect(places?.end).toEqual({ node: places?.start.node, offset: (places?.start.offset ?? 0) + 1 });
    }
  });

  it('gives no position for a line break or beyond the end', () => {
    const draft = readDraft(field('<p>one</p><p>two</p>'));
    expect(draft.placesOf(3, 4)).toBeUndefined();
    expect(draft.placesOf(40, 44)).toBeUndefined();
  });

  it('finds the position of a caret, in the text before it if there is any', () => {
    const draft = readDraft(field('<p>o<b>ne</b></p><p><br></p><p>two</p>'));
    const places = [...draft.text, ''].map((_, offset) => {
      const place = draft.placesOf(offset, offset)?.start;
      return place && `${place.node.data} ${place.offset}`;
    });
    expect(draft.text).toBe('one\n\ntwo\n');
    expect(places).toEqual(['o 0', 'o 1', 'ne 1', 'ne 2', undefined, 'two 0', 'two 1', 'two 2', 'two 3', undefined]);
  });

  it('turns a caret in text or between blocks into an offset', () => {
    const root = field('<p>one</p><p>two</p>');
    const draft = readDraft(root);
    expect(draft.offsetOf(root.lastChild?.firstChild as Node, 2)).toBe(6);
    expect(draft.offsetOf(root, 1)).toBe(4);
    expect(draft.offsetOf(document.body, 0)).toBeUndefined();
  });

  it.each([
    ['in one node', `<p>${'a'.repeat(LONGEST_DRAFT + 1)}</p>`],
    ['in many', '<p>word</p>'.repeat(LONGEST_DRAFT / 4)],
  ])('does not read more than can be checked, %s', (_, html) => {
    const draft = readDraft(field(html));
    expect(draft.isTooLong).toBe(true);
    expect(draft.text).toBe('');
  });

  it('has to be read again if it may have become too long', () => {
    const root = field('<p>Hello</p>');
    const draft = readDraft(root);
    const node = root.firstChild?.firstChild as Text;
    node.data = 'Hello Ana';
    expect(draft.patched?.(node)?.draft.text).toBe('Hello Ana\n');
    node.data = 'a'.repeat(LONGEST_DRAFT);
    expect(draft.patched?.(node)).toBeUndefined();
  });
});
