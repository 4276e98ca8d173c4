import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../rules/engine/library/library';
import { linesOfReply, splitLine } from '../../rules/engine/sentences/sentences';
import { replacementOf } from '../../rules/replacement';
import { review } from '../../rules/review';
import { editBetween } from '../../utils/editor/editBetween';
import { anyText } from '../support/anyText';
import { cpuTimeOf } from '../support/cpuTime';

// The oracle here is time, always as a ratio within one run: to a plain walk over the same text, or to a shorter text.
const LENGTH = 100_000;
const LONGEST = 800_000;
const MEASURABLE_MS = 20;
const TIMES_LONGER = 4;
/** The allowed cost of doubling a text twice: 4 would be linear, 16 quadratic. */
const MOST_FOR_LONGER = 9;
/**
 * How many times as long as the walk a review may take. Half of all shapes take ten. The parser alone takes 300 for a
 * text with flaws in every sentence, and the rules as much again. Runaway patterns take tens of thousands.
 */
const MOST_WALKS = 1500;
const RECOVERY = { situation: 'recovery' } as const;

const flagged = rules.flatMap((rule) => Object.keys(rule.flags)).map((example) => example.replace(/[[\]]/g, ''));
const allowed = rules.flatMap((rule) => rule.allows);
const words = [...new Set(flagged.join(' ').split(' '))];

/**
 * Makes a text of the given length; a different one for each number where the shape allows it, as texts are remembered.
 */
type Shape = (length: number, number: number) => string;

const BLANKS = ' \t\u00A0\n';
const MARKS = '.,;:!?…-–—/&%$€£@#+_*~^|\\=<>';
const BRACKETS = '()[]{}<>';
const QUOTES = '"\'“”‘’«»`';
const INVISIBLE = '\u00AD\u200B\u200C\u200D\u2060\uFEFF\u0301';
const SPECIAL = [
  '. ',
  "a'",
  "it's ",
  '{{',
  'https://',
  'https://a ',
  '> ',
  '\r\n',
  'a\n',
  'On a wrote: ',
  '-- ',
  '😀',
  '👩‍👩‍👧',
  'a b ',
  'a.m. ',
  'Hi ',
  // What may end a sentence or a line, or come before one.
  'the\n',
  'No. ',
  '1. ',
  'a.B',
  ':-) ',
  '[1]',
  '](a',
  '`a',
  '\u200E',
];

/** One piece, repeated. */
const repeated = (piece: fc.Arbitrary<string>): fc.Arbitrary<Shape> =>
  piece.map((text) => (length) => text.repeat(Math.ceil(length / text.length)).slice(0, length));

/** Many different pieces, in an order that never repeats. */
const mixed = (pieces: fc.Arbitrary<string[]>): fc.Arbitrary<Shape> =>
  fc.tuple(pieces, fc.nat()).map(([all, seed]) => (length, number) => {
    let text = '';
    let state = seed + number;
    while (text.length < length) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      text += all[Math.floor((state / 2 ** 32) * all.length)];
    }
    return text.slice(0, length);
  });

/** Some sentences in turn, each with its own number, so that none is remembered. */
const numbered = (sentences: string[], mark: string): fc.Arbitrary<Shape> =>
  some(sentences).map((all) => numberedFrom(all, mark));

function numberedFrom(sentences: string[], mark: string): Shape {
  return (length, number) => {
    let text = '';
    for (let turn = 0; text.length < length; turn += 1) {
      text += `${sentences[turn % sentences.length]?.replace(/[.!?]$/, '')} ${number * LENGTH + turn}${mark}`;
    }
    return text.slice(0, length);
  };
}

const some = (pieces: readonly string[]) =>
  fc.shuffledSubarray([...pieces], { minLength: 1, maxLength: Math.min(12, pieces.length) });

const shape: fc.Arbitrary<Shape> = fc.oneof(
  repeated(fc.constantFrom('a', ...BLANKS, ...MARKS, ...BRACKETS, ...QUOTES, ...INVISIBLE, ...SPECIAL)),
  repeated(anyText({ minLength: 1, maxLength: 5 })),
  // One huge word, of few letters or of many.
  mixed(some([...'abcdefghijklmnopqrstuvwxyzäßñ'])),
  mixed(some([...'0123456789'])),
  mixed(some(words)),
  mixed(some([...MARKS, ...BRACKETS, ...QUOTES])),
  mixed(some([...BLANKS, ...INVISIBLE, 'a', '.'])),
  // What rules look for, in pieces.
  mixed(some(words.map((word) => `${word} `))),
  mixed(some([...words.map((word) => `${word} `), ...SPECIAL])),
  numbered(flagged, '. '),
  numbered(flagged, '\n'),
  numbered(flagged, ' '),
  numbered(allowed, '. '),
);

/** A pass over a text that takes the same time for each character: it counts them. */
function walk(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts.size;
}

let number = 0;
const another = () => {
  number += 1;
  return number;
};

/** Whether something holds in one of five tries: garbage collection or a busy machine may disturb any one of them. */
const atLastOnce = (holds: () => boolean): boolean => Array.from({ length: 5 }).some(() => holds());

/** Compares a length that takes a measurable time with one four times as long. */
function growsInProportion(work: (text: string) => unknown, make: Shape, length = LENGTH): boolean {
  const timeOf = (text: string) => cpuTimeOf(() => work(text));
  return atLastOnce(() => {
    let short = length;
    let time = timeOf(make(short, another()));
    for (; time < MEASURABLE_MS && short < LONGEST; time = timeOf(make(short, another()))) short *= 2;
    return timeOf(make(short * TIMES_LONGER, another())) <= MOST_FOR_LONGER * Math.max(time, MEASURABLE_MS / 4);
  });
}

beforeAll(() => {
  // Warms up, so that everything is ready and compiled.
  for (const make of fc.sample(numbered([...flagged, ...allowed], '. '), 10)) {
    const text = make(LENGTH, another());
    review(text, RECOVERY);
    walk(text);
  }
});

describe('a long text of any shape', () => {
  it('is reviewed in a bounded multiple of the time of a walk over it', () => {
    fc.assert(
      fc.property(shape, (make) => {
        const holds = () => {
          const text = make(LENGTH, another());
          return cpuTimeOf(() => review(text, RECOVERY)) <= MOST_WALKS * cpuTimeOf(() => walk(text));
        };
        expect(atLastOnce(holds)).toBe(true);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, 120_000);

  it('is reviewed in time proportional to its length', () => {
    fc.assert(
      fc.property(shape, (make) => {
        // The longer of the two is then of this length at least.
        expect(growsInProportion((text) => review(text, RECOVERY), make, LENGTH / TIMES_LONGER)).toBe(true);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  }, 120_000);

  it('is split into sentences in time proportional to its length', () => {
    const split = (text: string) => linesOfReply(text).map((line) => splitLine(line.text));
    fc.assert(
      fc.property(shape, (make) => {
        expect(growsInProportion(split, make)).toBe(true);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  }, 120_000);

  it.each<[string, number, Shape]>([
    ['one huge word', 16 * LENGTH, (length) => 'a'.repeat(length)],
    // Each is judged by what comes before and after it.
    ['excuses', 4 * LENGTH, numberedFrom(['The delay is due to staffing.'], '. ')],
    ['policies, of nobody', 4 * LENGTH, numberedFrom(['Unfortunately, that is policy.'], '. ')],
  ])(
    'is reviewed in time proportional to its length: %s',
    (_, length, make) => {
      expect(growsInProportion((text) => review(text, RECOVERY), make, length)).toBe(true);
    },
    120_000,
  );

  it('is compared with its earlier version, and has words removed, in time proportional to its length', () => {
    fc.assert(
      fc.property(shape, (make) => {
        const compare = (text: string) => editBetween(`${text}a${text}`, `${text}b${text}`);
        const remove = (text: string) => replacementOf(`${text} x`, { start: text.length, end: text.length + 1 }, '');
        expect(growsInProportion(compare, make)).toBe(true);
        expect(growsInProportion(remove, make)).toBe(true);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 120_000);
});
