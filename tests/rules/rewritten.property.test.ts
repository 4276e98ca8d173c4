import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/engine/library/library';
import { replacementOf } from '../../rules/replacement';
import { review } from '../../rules/review';
import type { Flag } from '../../rules/types';

const sentences = rules
  .flatMap((rule) => Object.keys(rule.flags))
  .map((example) => example.replace(/[[\]]/g, ''))
  .filter((sentence) => !sentence.includes('\n'));

const CONTRACTED: [RegExp, string][] = [
  [/\b(I|We|we|You|you|They|they|team|desk|manager) will\b(?! not)/g, "$1'll"],
  [/\b(We|we|You|you|They|they) are\b/g, "$1're"],
  [/\b(I|We|we|You|you|They|they) have\b/g, "$1've"],
  [/\b(That|that|It|it|There|there|This) is\b/g, "$1's"],
  [/\bI am\b/g, "I'm"],
  [/\b(did|do|does|is|was|are|were|has|have|had|would|could|should) not\b/g, "$1n't"],
];
const contracted = (text: string) => CONTRACTED.reduce((written, [long, short]) => written.replace(long, short), text);
const curly = (text: string) => text.replace(/(?<=\p{L})'/gu, '’');
const withMark = (mark: string) => (text: string) => text.replace(/[.!?]?$/, mark);

const before = [
  '',
  'Hi Ana, ',
  'Thank you for waiting. ',
  '- ',
  '1) ',
  '* ',
  'PS: ',
  'Our answer: ',
  'Refund sent ✅ ',
  '**',
];
const behind = [
  '',
  ' The lamp is here.',
  '\nKim',
  ' 🙂',
  '.¹ The lamp is here',
  ' :-) The lamp is here.',
  '** The lamp is here.',
];

/** A sentence that some rule flags, as people may write it, with something before and after it. */
const draft = fc
  .record({
    sentence: fc.constantFrom(...sentences),
    writing: fc.subarray([contracted, curly]),
    mark: fc.constantFrom('.', '!', '?', '...'),
    start: fc.constantFrom(...before),
    end: fc.constantFrom(...behind),
  })
  .map(({ sentence, writing, mark, start, end }) => {
    const written = [...writing, withMark(end.startsWith('.') ? '' : mark)].reduce(
      (text, write) => write(text),
      sentence,
    );
    return start + written + end;
  });

const TROUBLE =
  / {2}| [,.;:?!](?=\s|$)|,[,.;:?!]|\.\?|\?\.(?!\.)|(?<!\.)\.\.(?!\.)|[;:][.,?!]|\( | \)|\s(?:and|but|or)[.!?]/g;
const troublesIn = (text: string) => text.match(TROUBLE)?.length ?? 0;

const REMOVED_BEHIND = /^[,;:.!?…]*\s*\p{Ll}?$/u;
/** "However, the bill" becomes "and the bill": the comma belonged to "however". */
const replacedBehind = (rewrite: string) =>
  /(?:^|\s)(?:and|hear that|afraid)$/.test(rewrite) ? /^["'”’“»)\]*_~]*[.!?…]*$|^,$/ : /^["'”’“»)\]*_~]*[.!?…]*$/;

function resultOf(text: string, flag: Flag, rewrite: string) {
  const change = replacementOf(text, flag, rewrite);
  return { ...change, result: text.slice(0, change.start) + change.text + text.slice(change.end) };
}

describe('every rewrite of every rule', () => {
  it('changes nothing but the flagged words and what joins them to the rest', () => {
    fc.assert(
      fc.property(draft, (text) => {
        for (const flag of review(text, { situation: 'recovery' }).flags) {
          for (const rewrite of flag.rewrites) {
            const { start, end, result } = resultOf(text, flag, rewrite);
            const joint = text.slice(start, flag.start);
            expect(joint).toMatch(
              rewrite === '' ? /^[,;]?[ \u00A0]*(?:\b(?:and|but|or)[ \u00A0]+)?$/ : /^,?[ \u00A0]*$/,
            );
            // A conjunction is removed only with the last words of a sentence.
            if (/\p{L}/u.test(joint)) expect(text.slice(end)).toMatch(/^[^\p{L}\p{N},]*(?:[.!?…\n]|$)/u);
            expect(text.slice(flag.end, end)).toMatch(rewrite === '' ? REMOVED_BEHIND : replacedBehind(rewrite));
            expect(troublesIn(result), `${text} → ${result}`).toBeLessThanOrEqual(troublesIn(text));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('starts with a capital where the flagged words started a sentence with one', () => {
    fc.assert(
      fc.property(draft, (text) => {
        for (const flag of review(text, { situation: 'recovery' }).flags) {
          const opens = /(?:^|[.✅¹)] |\n|^[-*] |PS: |\*\*)$/u.test(text.slice(0, flag.start));
          if (!opens || !/^\p{Lu}/u.test(flag.text)) continue;
          for (const rewrite of flag.rewrites) {
            const { start, result } = resultOf(text, flag, rewrite);
            // A blank, a mark or the draft's end may come first where a removed sentence was.
            expect(result.slice(start), `${text} → ${result}`).toMatch(/^(?:[\s\p{Lu}[]|[^\p{L}]|$)/u);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
