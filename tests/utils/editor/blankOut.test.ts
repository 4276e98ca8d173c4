// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { blankOut } from '../../../utils/editor/blankOut';
import { openReplyField } from '../../../utils/editor/openReplyField';
import { chatwoot } from '../../../utils/helpdesks/chatwoot';
import { discourse } from '../../../utils/helpdesks/discourse';

const draft = (text: string) => ({ text, placesOf: () => undefined, offsetOf: () => undefined });

describe('blankOut', () => {
  it.each([
    ['a signature', chatwoot.notDraftText, 'Hello\n--\nPat, the best', 'Hello\n  \n             '],
    ['dashes within a sentence', chatwoot.notDraftText, 'Hello -- here it is', 'Hello -- here it is'],
    [
      'a quote',
      discourse.notDraftText,
      '[quote="Kim"]\nIt broke\n[/quote]\nSorry',
      `${' '.repeat(13)}\n${' '.repeat(8)}\n${' '.repeat(8)}\nSorry`,
    ],
    [
      'two quotes',
      discourse.notDraftText,
      '[quote]a[/quote] b [quote]c[/quote]',
      `${' '.repeat(16)} b ${' '.repeat(16)}`,
    ],
    ['a quote without an end', discourse.notDraftText, '[quote]a', '[quote]a'],
    ['nothing if there is no pattern', undefined, '[quote]a[/quote]', '[quote]a[/quote]'],
  ])('blanks out %s without moving anything', (_, foreign, text, left) => {
    expect(blankOut(draft(text), foreign).text).toBe(left);
  });

  it('does not change the offsets of a plain text field', async () => {
    document.body.innerHTML = '<textarea>[quote]You broke it[/quote]\nWe look into it.</textarea>';
    const element = document.querySelector('textarea') as HTMLTextAreaElement;
    const done = new AbortController();
    const field = openReplyField(element, discourse, done.signal);
    const read = field.read();
    const start = read.text.indexOf('We look');
    expect(await field.select(read, start, start + 7)).toBe(true);
    expect(element.value.slice(element.selectionStart, element.selectionEnd)).toBe('We look');
    expect(read.placesOf(start, start + 7)?.start.node.data).toBe(element.value);
    done.abort();
  });
});
