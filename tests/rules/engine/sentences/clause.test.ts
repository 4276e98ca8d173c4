import { describe, expect, it } from 'vitest';
import { SentenceText } from '../../../../rules/engine/expressions/match';
import { widen } from '../../../../rules/engine/expressions/widen';
import { normalise } from '../../../../rules/engine/sentences/normalise';
import { CLAUSE_CASES } from '../clauseCases';
import { CLAUSE_CASES_APART } from '../clauseCasesApart';

/** The sentence with brackets around the clause that is marked for the words in angle brackets. */
function marked(example: string): string {
  const parts = example.replace(/[[\]]/g, '').split(/[<>]/);
  const sentence = parts.join('');
  const span = { start: parts[0]?.length ?? 0, end: (parts[0] + (parts[1] ?? '')).length };
  const { text, toOriginal } = normalise(sentence);
  const isDash = (offset: number) => /[–—―]/.test(sentence.charAt(toOriginal(offset)));
  const { start, end } = widen(span, 'clause', { words: new SentenceText(text), isDash });
  return `${sentence.slice(0, start)}[${sentence.slice(start, end)}]${sentence.slice(end)}`;
}

describe.each(Object.entries(CLAUSE_CASES))('a clause %s', (_, examples) => {
  it.each(examples)('%s', (example) => {
    expect(marked(example)).toBe(example.replace(/[<>]/g, ''));
  });
});

describe('a clause of the held-out cases', () => {
  it.each(CLAUSE_CASES_APART)('%s', (example) => {
    expect(marked(example)).toBe(example.replace(/[<>]/g, ''));
  });
});
