import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/engine/library';
import { review } from '../../rules/review';

// Agents' words and everything that gets between them.
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
const draft = fc
  .array(
    fc.oneof(
      fc.constantFrom(...phrases),
      fc.constantFrom(...oddities),
      fc.string({ unit: 'binary' }),
      fc.constant(' '),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

describe('review', () => {
  it('gives flags in order that lie where they say, for any string', () => {
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

  it('gives the same for the same draft, whatever was reviewed before', () => {
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
});
