// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../../../utils/coach/marks/mark';
import { createMarks } from '../../../../utils/coach/marks/marks';
import type { Draft } from '../../../../utils/editor/draft';
import { readDraft } from '../../../../utils/editor/readDraft';

const PAGE = '<p>so sorry, <b>so</b>rry</p><p>if so</p><p>so <i>so</i> so</p>';

/** Everything that is marked is visible. */
const EVERYTHING = { choose: (_: Draft, marks: readonly Mark[]) => marks, follow: () => undefined };

/** Every "so" of a draft, by its number, as flags keep their ids. */
function marksIn({ text }: Draft): Mark[] {
  return [...text.matchAll(/so/g)].map(({ index }, number) => ({
    id: String(number),
    kind: 'warning',
    start: index,
    end: index + 2,
  }));
}

describe('marks', () => {
  beforeEach(() => {
    vi.stubGlobal('Highlight', class extends Set<Range> {});
    vi.stubGlobal('CSS', { highlights: new Map<string, Set<Range>>() });
  });

  const drawn = () =>
    [...(CSS.highlights.get('amends-warning') ?? [])]
      .map((range) => range as Range)
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => [range.startContainer, range.startOffset, range.endContainer, range.endOffset]);

  it('are where a fresh reading puts them, whatever was written, and leave nothing behind', () => {
    const edit = fc.record({
      node: fc.nat(10),
      offset: fc.nat(8),
      removed: fc.nat(3),
      text: fc.constantFrom('a', 'so', ' ', 's', ''),
      isWhole: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        document.body.innerHTML = PAGE;
        const marks = createMarks(EVERYTHING);
        let draft = readDraft(document.body);
        marks.show(draft, marksIn(draft));
        for (const { node, offset, removed, text, isWhole } of edits) {
          const texts = [...document.querySelectorAll('p, b, i')].flatMap((element) =>
            [...element.childNodes].filter((child): child is Text => child.nodeType === Node.TEXT_NODE),
          );
          const target = texts[node % texts.length] as Text;
          const start = Math.min(offset, target.length);
          const count = Math.min(removed, target.length - start);
          // Some editors rewrite a whole node, which collapses every range in it.
          if (isWhole) target.data = target.data.slice(0, start) + text + target.data.slice(start + count);
          else target.replaceData(start, count, text);
          const edited = draft.patched?.(target);
          draft = edited?.draft ?? readDraft(document.body);
          marks.show(draft, marksIn(draft), edited);
          const places = marksIn(draft).map((mark) => draft.placesOf(mark.start, mark.end));
          expect(drawn()).toEqual(places.map((at) => [at?.start.node, at?.start.offset, at?.end.node, at?.end.offset]));
        }
        marks.clear();
        expect(drawn()).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('wait for the next reading if the words are already gone', () => {
    document.body.innerHTML = '<p>so sorry</p><p>so</p>';
    const marks = createMarks(EVERYTHING);
    const draft = readDraft(document.body);
    (document.querySelector('p')?.firstChild as Text).data = 'so';
    marks.show(draft, marksIn(draft));
    expect(drawn().map(([, start, , end]) => [start, end])).toEqual([
      [0, 2],
      [0, 2],
    ]);
  });

  it('follow their words while the agent writes in a word before them, even when the node is rewritten', () => {
    document.body.innerHTML = '<p>hello so</p>';
    const marks = createMarks(EVERYTHING);
    const before = readDraft(document.body);
    marks.show(before, marksIn(before));
    const node = document.querySelector('p')?.firstChild as Text;
    node.data = 'hellooo so';
    const edited = before.patched?.(node);
    marks.move(edited?.draft ?? before, { start: 0, oldEnd: 5, newEnd: 7 }, node);
    expect(drawn()).toEqual([[node, 8, node, 10]]);
  });

  it('need help where the letters are, unless there are none', () => {
    document.body.innerHTML = '<p>hello</p><p>if so</p>';
    const marks = createMarks(EVERYTHING);
    expect(marks.stayWithout('anything')).toBe(true);
    const draft = readDraft(document.body);
    marks.show(draft, marksIn(draft));
    const [hello, so] = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild as Text);
    expect(marks.stayWithout('anything')).toBe(false);
    expect(marks.stayWithout(hello as Text)).toBe(true);
    expect(marks.stayWithout(so as Text)).toBe(true);
    // As the browser does when an editor rewrites the node.
    for (const range of CSS.highlights.get('amends-warning') ?? []) (range as Range).collapse(true);
    expect(marks.stayWithout(so as Text)).toBe(false);
  });

  it('are where a fresh reading puts them after many keys, whichever node the agent wrote in', () => {
    fc.assert(
      fc.property(
        fc.nat(7),
        fc.array(fc.record({ written: fc.constantFrom('a', 'bc', ''), isWhole: fc.boolean() }), { maxLength: 8 }),
        (nth, keys) => {
          document.body.innerHTML = '<p>x so so</p><p>y</p><p>so <i>z</i> so</p>';
          const marks = createMarks(EVERYTHING);
          let draft = readDraft(document.body);
          marks.show(draft, marksIn(draft));
          const texts = [...document.querySelectorAll('p, i')].map(({ firstChild }) => firstChild as Text);
          const node = texts[nth % texts.length] as Text;
          const start = draft.offsetOf(node, 0) as number;
          let typed = 0;
          for (const { written, isWhole } of keys) {
            if (isWhole) node.data = written + node.data;
            else node.insertData(0, written);
            const hole = { start, oldEnd: start + typed, newEnd: start + typed + written.length };
            typed += written.length;
            draft = draft.patched?.(node)?.draft ?? draft;
            marks.move(draft, hole, node);
            const places = marksIn(draft).map((mark) => draft.placesOf(mark.start, mark.end));
            expect(drawn()).toEqual(
              places.map((at) => [at?.start.node, at?.start.offset, at?.end.node, at?.end.offset]),
            );
          }
          const before = drawn();
          marks.show(draft, marksIn(draft));
          expect(drawn()).toEqual(before);
          marks.clear();
        },
      ),
    );
  });
});
