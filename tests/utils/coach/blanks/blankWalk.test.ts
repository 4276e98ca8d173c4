import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blanksIn } from '../../../../utils/coach/blanks/blanksIn';
import {
  type BlankWalk,
  blankForTab,
  inTurn,
  NO_WALK,
  walkAfter,
  walkTo,
} from '../../../../utils/coach/blanks/blankWalk';
import { editBetween } from '../../../../utils/editor/editBetween';

describe('what is a blank', () => {
  it.each<[string, string[]]>([
    ['I will call you by [day and time].', ['[day and time]']],
    ['about[what happened], [name]’s', ['[what happened]', '[name]']],
    ['[who] pays [what it cost you]?', ['[who]', '[what it cost you]']],
    ['[the next step] (today)', ['[the next step]']],
    ['[code of the parcel]', ['[code of the parcel]']],
    ['See [our guide](https://example.org) or [our guide][1].', []],
    ['[guide]: https://example.org', []],
    ['"It are broken [sic]" [quote]no[/quote] [quote=kim]', []],
    ['rows[index], [1], [x], [Kim], []', []],
    ['[on two\nlines]', []],
  ])('%s', (text, blanks) => {
    expect(blanksIn(text).map((blank) => blank.text)).toEqual(blanks);
  });
});

/** A text with the selection between bars: "a [who|] b", or "a |[who]| b". */
function parse(marked: string) {
  const start = marked.indexOf('|');
  const end = marked.indexOf('|', start + 1);
  const text = marked.replaceAll('|', '');
  return { text, blanks: blanksIn(text), selected: { start, end: end < 0 ? start : end - 1 } };
}

/** Where Tab goes after the agent changed a text step by step; each text says where the caret is. */
function tabAfter(steps: string[], walk: BlankWalk = NO_WALK) {
  let now = walk;
  let last = parse(steps[0] as string);
  for (const step of steps.slice(1)) {
    const next = parse(step);
    now = walkAfter(now, editBetween(last.text, next.text), last.blanks, next.blanks, next.text);
    last = next;
  }
  return blankForTab(now, last.blanks, last.selected)?.text;
}

describe('where Tab goes', () => {
  it.each<[string, string[], string | undefined]>([
    ['from a selected blank to the next one', ['we |[who]| by [when]'], '[when]'],
    ['from within a blank', ['we [w|ho] by [when]'], '[when]'],
    ['to the blank that the caret is in front of', ['we |[who] by [when]'], '[who]'],
    ['from right after a blank', ['we [who]| by [when]'], '[when]'],
    ['from the last back to the first', ['we [who] by |[when]|'], '[who]'],
    ['to the only one, when the caret is in it', ['we [w|ho] by'], '[who]'],
    ['nowhere from the only one', ['we |[who]| by'], undefined],
    ['nowhere without blanks', ['we lost| it'], undefined],
    ['nowhere with the caret elsewhere', ['we| [who] by [when]'], undefined],
    ['nowhere with more than a blank selected', ['we| [who]| by [when]'], undefined],
    ['onwards from a blank that was filled', ['|[who]| by [when]', 'Kim| by [when]'], '[when]'],
    [
      'onwards while a blank is filled letter by letter',
      ['|[who]| by [when]', 'K| by [when]', 'Ki| by [when]'],
      '[when]',
    ],
    ['onwards from within what filled it', ['|[who]| by [when]', 'Kim Lee| by [when]', 'Ki|m Lee by [when]'], '[when]'],
    ['onwards from a blank that was deleted', ['a |[who]| by [when]', 'a | by [when]'], '[when]'],
    ['back to one that was skipped', ['[who] by |[when]|', '[who] by noon|'], '[who]'],
    ['nowhere from another paragraph', ['|[who]| by [when]', 'K| by [when]', 'K\nBye| by [when]'], undefined],
    ['nowhere after typing elsewhere', ['|[who]| [when] a', 'Kim| [when] a', 'Kim [when] a b|'], undefined],
    [
      'nowhere from elsewhere, after one was filled',
      ['|[who]| [when] ab', 'Kim| [when] ab', 'Kim [when] a|b'],
      undefined,
    ],
    ['to the same words in another place', ['|[who]| and [who]', 'Kim| and [who]'], '[who]'],
  ])('%s', (_, steps, blank) => {
    expect(tabAfter(steps)).toBe(blank);
  });

  it('belongs to the page after Escape, until the text changes', () => {
    const over = { ...NO_WALK, isOver: true };
    expect(tabAfter(['|[who]| by [when]'], over)).toBeUndefined();
    expect(tabAfter(['|[who]| by [when]', 'Kim| by [when]'], over)).toBe('[when]');
  });

  it('never traps an agent who writes nothing: each blank is offered once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(), (count, from) => {
        const blanks = blanksIn('we [who] by. '.repeat(count));
        let walk: BlankWalk = NO_WALK;
        let selected = blanks[from % count];
        const seen = new Set([selected]);
        for (let next = blankForTab(walk, blanks, selected); next; next = blankForTab(walk, blanks, selected)) {
          expect(seen).not.toContain(next);
          seen.add(next);
          walk = walkTo(walk, next, blanks, selected);
          selected = next;
        }
        expect(seen.size).toBe(count);
      }),
    );
  });
});

it('goes through all blanks from the caret on, and starts over', () => {
  const { blanks, selected } = parse('[one way] |[two ways]| [three ways]');
  expect(inTurn(blanks, selected).map(({ text }) => text)).toEqual(['[three ways]', '[one way]', '[two ways]']);
  expect(inTurn(blanks, undefined)[0]?.text).toBe('[one way]');
});
