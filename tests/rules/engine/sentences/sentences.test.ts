import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOfSign } from '../../../../rules/engine/sentences/listSign';
import { linesOfReply, splitLine } from '../../../../rules/engine/sentences/sentences';
import { anyText } from '../../../support/anyText';
import { SENTENCE_CASES } from '../sentenceCases';
import { SENTENCE_CASES_APART } from '../sentenceCasesApart';

const split = (draft: string) =>
  linesOfReply(draft).flatMap((line) => {
    expect(draft.slice(line.start, line.start + line.text.length)).toBe(line.text);
    return splitLine(line.text).map(({ start, end }) => line.text.slice(start, end));
  });

/** Reads a case of the table: the draft, and its sentences without the blanks and bullets around them. */
function readCase(text: string) {
  const sentences = text
    .replace(/\{[^}]*\}/g, '')
    .split('¦')
    .map((sentence) => sentence.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, ''));
  return { draft: text.replace(/[{}¦]/g, ''), sentences };
}

describe.each([...Object.entries(SENTENCE_CASES), ['held out', SENTENCE_CASES_APART] as const])('%s', (_, cases) => {
  it.each(cases)('splits %s', (text) => {
    const { draft, sentences } = readCase(text);
    expect(split(draft)).toEqual(sentences);
  });
});

const pieces = [
  ...Object.values(SENTENCE_CASES)
    .flat()
    .map((text) => readCase(text).draft),
  ...[
    '. ',
    '.',
    '? ',
    '…',
    ' - ',
    '1. ',
    'a) ',
    '\n',
    '\r\n',
    ' ',
    '😀',
    ':-)',
    '**',
    '`',
    '](',
    '\u200E',
    'p.m. ',
    'Nov. ',
    'e\u0301',
  ],
];
const anyDraft = fc
  .array(fc.oneof(fc.constantFrom(...pieces), anyText({ maxLength: 8 })), { maxLength: 8 })
  .map((parts) => parts.join(''));

describe('any draft', () => {
  it('consists of its sentences and the blanks and bullets between them', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        for (const line of linesOfReply(draft)) {
          let from = 0;
          for (const { start, end } of splitLine(line.text)) {
            expectNoWords(line.text.slice(from, start));
            expect(end).toBeGreaterThan(start);
            from = end;
          }
          expectNoWords(line.text.slice(from));
        }
      }),
      { numRuns: 500 },
    );
  });

  function expectNoWords(between: string) {
    const trimmed = between.replace(/^[\s\p{Cf}]+/u, '');
    expect(trimmed.slice(lengthOfSign(`${trimmed}x`, 0))).toMatch(/^[\s\p{Cf}]*$/u);
  }
});

describe('the sentences of a draft', () => {
  it.each([
    ['full stops', 'We lost it. We are sorry.', ['We lost it.', 'We are sorry.']],
    ['lower-case writers', 'im sorry. we lost it', ['im sorry.', 'we lost it']],
    ['questions and exclamations', 'Really?! Yes… No', ['Really?!', 'Yes…', 'No']],
    ['closing quotes', 'You said “never again.” We heard you.', ['You said “never again.”', 'We heard you.']],
    ['titles', 'Dear Mr. Kim, hello. Bye.', ['Dear Mr. Kim, hello.', 'Bye.']],
    ['times within a sentence', 'By 4 p.m. today we write.', ['By 4 p.m. today we write.']],
    ['a day after a time', 'I will call at 4 p.m. Friday.', ['I will call at 4 p.m. Friday.']],
    ['a zone after a time', 'I will call at 4 p.m. EST.', ['I will call at 4 p.m. EST.']],
    ['an abbreviated month', 'I will call by Nov. 25.', ['I will call by Nov. 25.']],
    ['an abbreviated weekday', 'I will call on Tues. at 4 pm.', ['I will call on Tues. at 4 pm.']],
    ['a number', 'We refund order no. 12345 by Friday.', ['We refund order no. 12345 by Friday.']],
    ['a date with dots', 'I will write by 21. December.', ['I will write by 21. December.']],
    ['a date in digits with dots', 'I will write on 24.11. at 4 pm.', ['I will write on 24.11. at 4 pm.']],
    ['a question after a number', 'It is on the 21. May I call?', ['It is on the 21.', 'May I call?']],
    ['a month at the end of a sentence', 'It broke in Nov. We mend it.', ['It broke in Nov.', 'We mend it.']],
    ['times at the end of a sentence', 'We write by 4 p.m. You will see.', ['We write by 4 p.m.', 'You will see.']],
    ['prices and links', 'It was $3.50 at a.example.com/x?y=1 today.', ['It was $3.50 at a.example.com/x?y=1 today.']],
    ['every kind of line ending', 'one\r\ntwo\rthree\u2028four\n\nfive', ['one', 'two', 'three', 'four', 'five']],
    ['a full stop that an editor separates from its space', 'We lost it.\u2060\u2060 Bye.', ['We lost it.', 'Bye.']],
    ['nothing', ' \n\u00A0\n', []],
  ])('splits at %s', (_, draft, sentences) => {
    expect(split(draft)).toEqual(sentences);
  });

  it('splits a text without full stops into parts, none of which ends within a word', () => {
    const words = 'we looked '.repeat(1000).trim();
    const parts = split(words);
    expect(parts.every((part) => part.length <= 1200)).toBe(true);
    expect(parts.join(' ')).toBe(words);
  });

  it('splits a text without any spaces', () => {
    expect(split('a'.repeat(3000)).join('')).toBe('a'.repeat(3000));
  });

  it.each([
    ['quoted lines', '> you said sorry\nHello', ['Hello']],
    ['the quoted history', 'Hello\nOn Tue, 3 Mar 2026 at 10:02, Kim Lee wrote:\nour policy', ['Hello']],
    ['the signature', 'Hello\n-- \nKim, award-winning support', ['Hello']],
    ['an original message', 'Hello\n-----Original Message-----\nour policy', ['Hello']],
  ])('leaves out %s', (_, draft, sentences) => {
    expect(split(draft)).toEqual(sentences);
  });
});
