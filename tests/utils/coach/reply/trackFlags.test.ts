import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flag } from '../../../../rules/types';
import { type TrackedFlag, trackFlags } from '../../../../utils/coach/reply/trackFlags';
import { editBetween } from '../../../../utils/editor/editBetween';

let last = 0;
const newId = () => `new-${++last}`;

const track = (previous: TrackedFlag[], before: string, after: string, flags: Flag[]) =>
  trackFlags(previous, editBetween(before, after), flags, newId);

function flag(text: string, words: string, ruleId = 'defensive/policy'): Flag {
  const start = text.indexOf(words);
  const place = { start, end: start + words.length, text: words, phrase: words };
  return { ...place, ruleId, category: 'defensive', severity: 'caution', message: '', why: '', rewrites: [] };
}

const first = (text: string, words: string): TrackedFlag[] => track([], '', text, [flag(text, words)]);

describe('a flag keeps its id', () => {
  it.each([
    ['typing before it', 'as per our policy', 'Hi Ana, as per our policy'],
    ['typing after it', 'as per our policy', 'as per our policy we'],
    ['typing within it', 'as per our policy', 'as per our refund policy'],
    ['deleting before it', 'Hello as per our policy', 'as per our policy'],
  ])('when the agent is %s', (_, before, after) => {
    const old = first(before, 'as per our policy');
    const [now] = track(old, before, after, [flag(after, after.slice(after.indexOf('as per')))]);
    expect(now?.id).toBe(old[0]?.id);
  });
});

describe('a flag gets a new id', () => {
  it('when another rule flags the same words', () => {
    const old = first('as per our policy', 'as per our policy');
    const [now] = track(old, 'as per our policy', 'as per our policy', [
      flag('as per our policy', 'as per our policy', 'defensive/other'),
    ]);
    expect(now?.id).not.toBe(old[0]?.id);
  });

  it('when the same words are elsewhere', () => {
    const before = 'our policy. Kind regards';
    const after = 'Kind regards, our policy';
    const [now] = track(first(before, 'our policy'), before, after, [flag(after, 'our policy')]);
    expect(now?.id).not.toBe(first(before, 'our policy')[0]?.id);
  });

  it('when two flags could continue one', () => {
    const before = 'our policy';
    const after = 'our policy our policy';
    const old = first(before, 'our policy');
    const both = track(old, before, after, [
      flag(after, 'our policy'),
      { ...flag(after, 'our policy'), start: 11, end: 21 },
    ]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
  });
});

describe('many flags', () => {
  it('keep their ids, whichever of them the agent overwrites', () => {
    // Each begins with its own letter: with two alike, nobody could know which one was deleted.
    const sentence = (number: number) => `${String.fromCodePoint(0x4e00 + number)} our policy. `;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(), fc.nat(40), fc.string(), (count, seed, length, typed) => {
        const text = Array.from({ length: count }, (_, number) => sentence(number)).join('');
        const all = (words: string) =>
          [...words.matchAll(/our policy/g)].map((at) => ({
            ...flag(words, 'our policy'),
            start: at.index,
            end: at.index + 10,
          }));
        const before = track([], '', text, all(text));
        const start = seed % text.length;
        const changed = text.slice(0, start) + typed + text.slice(start + length);
        // From the texts alone, nobody could know which of two alike was deleted.
        const edit = { start, oldEnd: Math.min(start + length, text.length), newEnd: start + typed.length };
        const after = trackFlags(before, edit, all(changed), newId);
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
        const untouched = before.filter(({ end }) => end <= start).map(({ id }) => id);
        expect(after.slice(0, untouched.length).map(({ id }) => id)).toEqual(untouched);
        const behind = before.filter((old) => old.start >= start + length).map(({ id }) => id);
        expect(after.slice(after.length - behind.length).map(({ id }) => id)).toEqual(behind);
      }),
    );
  });
});
