import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { rules } from '../../rules/engine/library/library';
import { review } from '../../rules/review';
import { anyText } from '../support/anyText';

// Agents' words and everything that may come between them.
const phrases = rules.flatMap((rule) => Object.keys(rule.flags)).map((example) => example.replace(/[[\]]/g, ''));
const oddities = [
  '😀',
  '👩‍👩‍👧',
  'e\u0301',
  '\r\n',
  '\n',
  '\u00A0',
  '’',
  '“',
  '\u200B',
  'שלום',
  'مرحبا',
  '\u0000',
  '\uD800',
  '{{name}}',
  '> ',
];
const part = fc.oneof(fc.constantFrom(...phrases), fc.constantFrom(...oddities), anyText(), fc.constant(' '));
const draft = fc
  .array(part, {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

const RECOVERY = { situation: 'recovery' } as const;
const vocabulary = ['sorry', 'you', 'we have', 'not', 'if you feel', 'policy', "can't", 'a'];
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(30), insert: part });

/** The same library without its memories: every sentence is judged from scratch. */
let reviewWithoutMemory: typeof review;
beforeAll(async () => {
  vi.resetModules();
  vi.doMock('../../rules/engine/expressions/memory', () => ({
    remember: (_size: number, compute: (text: string) => unknown) => compute,
  }));
  ({ review: reviewWithoutMemory } = await import('../../rules/review'));
  vi.doUnmock('../../rules/engine/expressions/memory');
});

describe('review', () => {
  it('gives flags in order and with correct offsets, for any string', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const { flags, steps } = review(text, { situation: 'recovery' });
        let last = 0;
        for (const flag of flags) {
          expect(flag.start).toBeGreaterThanOrEqual(last);
          expect(flag.end).toBeGreaterThan(flag.start);
          expect(flag.text).toBe(text.slice(flag.start, flag.end));
          expect(flag.text).toContain(flag.phrase);
          expect(flag.phrase).not.toBe('');
          last = flag.start;
        }
        for (const rule of new Set(flags.map((flag) => flag.ruleId))) {
          const own = flags.filter((flag) => flag.ruleId === rule);
          for (const [index, flag] of own.entries())
            expect(flag.start).toBeGreaterThanOrEqual(own[index - 1]?.end ?? 0);
        }
        for (const step of steps.filter(({ present }) => present)) {
          expect(step.end).toBeLessThanOrEqual(text.length);
          expect(step.start).toBeLessThan(step.end ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same result for the same draft, whatever was reviewed before', () => {
    fc.assert(
      fc.property(draft, draft, (text, other) => {
        const first = review(text);
        review(other);
        review(text + other);
        expect(review(text)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same result while the agent edits as from scratch', () => {
    fc.assert(
      fc.property(draft, fc.array(edit, { minLength: 1, maxLength: 8 }), (start, edits) => {
        let text = start;
        for (const { at, length, insert } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + insert + text.slice(from + length);
          expect(review(text, RECOVERY)).toEqual(reviewWithoutMemory(text, RECOVERY));
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([...vocabulary, ' ', '.', '?', '"', "'", '> ', '\n', 'e\u0301', '{{', 'https://a '])(
    'reads a hundred thousand repetitions of %j to the end',
    (token) => {
      const { flags } = review(`${token} `.repeat(100_000), RECOVERY);
      expect(flags.length).toBeLessThan(100_000);
    },
    60_000,
  );
});
