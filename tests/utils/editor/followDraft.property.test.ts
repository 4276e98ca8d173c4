// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../utils/editor/draft';
import { type FieldChange, joinChanges } from '../../../utils/editor/fieldChange';
import { openReplyField } from '../../../utils/editor/openReplyField';

const PAGE =
  '<p>I am <b>so</b>rry 😀</p><p>if <i>you</i> feel<br>that way</p><blockquote>quoted</blockquote><ul><li>one</li></ul>';

interface Edit {
  kind: 'insert' | 'delete' | 'replace' | 'split' | 'merge' | 'wrap' | 'remove' | 'add';
  node: number;
  offset: number;
  text: string;
}

const edits = fc.array(
  fc.record<Edit>({
    // Most edits change the data of a node, as an editor's do.
    kind: fc.constantFrom(
      'insert',
      'insert',
      'insert',
      'delete',
      'delete',
      'replace',
      'split',
      'merge',
      'wrap',
      'remove',
      'add',
    ),
    node: fc.nat(20),
    offset: fc.nat(12),
    text: fc.constantFrom('a', ' ', 'word', '\n', '--', '😀', ''),
  }),
  { maxLength: 25 },
);

function textsIn(field: HTMLElement): Text[] {
  const texts: Text[] = [];
  const walk = (node: Node) => {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === Node.TEXT_NODE) texts.push(child as Text);
      else walk(child);
    }
  };
  walk(field);
  return texts;
}

function carryOut(field: HTMLElement, { kind, node, offset, text }: Edit): void {
  const texts = textsIn(field);
  const target = texts[node % Math.max(1, texts.length)];
  if (kind === 'add' || !target) {
    const line = document.createElement('p');
    line.textContent = text;
    field.append(line);
    return;
  }
  const at = Math.min(offset, target.length);
  if (kind === 'insert') target.insertData(at, text);
  else if (kind === 'delete') target.deleteData(at, Math.min(text.length + 1, target.length - at));
  else if (kind === 'replace') target.data = text + target.data.slice(at);
  else if (kind === 'split') target.splitText(at);
  else if (kind === 'remove') target.remove();
  else if (kind === 'merge') target.parentNode?.normalize();
  else {
    const bold = document.createElement('b');
    target.replaceWith(bold);
    bold.append(target);
  }
}

function expectSame(followed: Draft, fresh: Draft): void {
  expect(followed.text).toBe(fresh.text);
  for (let start = 0; start < fresh.text.length; start += 1) {
    for (const end of [start + 1, Math.min(start + 7, fresh.text.length)]) {
      const [one, other] = [followed.placesOf(start, end), fresh.placesOf(start, end)];
      expect(one?.start.node).toBe(other?.start.node);
      expect(one?.end.node).toBe(other?.end.node);
      expect([one?.start.offset, one?.end.offset]).toEqual([other?.start.offset, other?.end.offset]);
    }
  }
}

describe('a draft that follows what is typed', () => {
  it.each([
    ['without any foreign text', {}],
    ['with a signature marked only by dashes', { notDraft: 'blockquote', notDraftText: /--[\s\S]*$/ }],
  ])('is the same as a fresh reading, whatever the editor does, %s', async (_, foreign) => {
    let patched = 0;
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        document.body.innerHTML = `<div contenteditable="true">${PAGE}</div>`;
        const element = document.body.firstElementChild as HTMLElement;
        const done = new AbortController();
        const field = openReplyField(element, foreign, done.signal);
        let draft = field.read();
        let change: FieldChange | undefined;
        field.watch(done.signal, (next) => {
          change = joinChanges(change, next);
        });
        for (const edit of list) {
          carryOut(element, edit);
          await Promise.resolve();
          if (!change) continue;
          const before = draft.text;
          const edited = field.readChange(draft, change);
          if (edited) {
            patched += 1;
            const { start, oldEnd, newEnd } = edited.edit;
            const { text } = edited.draft;
            expect(before.slice(0, start) + text.slice(start, newEnd) + before.slice(oldEnd)).toBe(text);
          }
          draft = edited?.draft ?? field.read();
          change = undefined;
          expectSame(draft, field.read());
          for (const text of textsIn(element)) {
            expect(draft.offsetOf(text, 1)).toBe(field.read().offsetOf(text, 1));
          }
        }
        done.abort();
      }),
      { numRuns: 150 },
    );
    expect(patched).toBeGreaterThan(100);
  });
});
