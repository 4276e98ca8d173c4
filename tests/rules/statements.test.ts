import { describe, expect, it } from 'vitest';
import { compileSource } from '../../rules/engine/expression';
import { SentenceText } from '../../rules/engine/match';
import { statements } from '../../rules/statements';

const expressions = statements(['is [shown] on', '^ no way']).flatMap(compileSource);

/** The sentence with the longest of the first marks in brackets. */
function marked(sentence: string): string {
  const [first] = expressions
    .flatMap((expression) => new SentenceText(sentence).find(expression))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  if (!first) return sentence;
  return `${sentence.slice(0, first.start)}[${sentence.slice(first.start, first.end)}]${sentence.slice(first.end)}`;
}

describe('statements', () => {
  it.each([
    ['from the start of the sentence', '[The fee is shown on] the page.'],
    ['with two subjects', '[The shirt and the shoes and the fee is shown on] the page.'],
    ['with an opening of the speaker', '[I would say that it is shown on] the page.'],
    ['behind a joint', 'I have called them, but [the fee is shown on] the page.'],
    ['behind a joint without a comma', 'I have called them and [the fee is shown on] the page.'],
    ['behind a semicolon', 'I have called them; [it is shown on] the page.'],
    ['behind the sign of a list', '- [The fee is shown on] the page'],
    ['behind a greeting', 'Hi Kim, [the fee is shown on] the page.'],
    ['behind thanks', 'Thank you, [it is shown on] the page.'],
    ['at the match where too much precedes it', `The ${'very '.repeat(30)}long fee [is shown on] the page.`],
    ['as it stands where it knows its start', '[No way] that it can be.'],
    ['nowhere else', 'The fee is not on the page.'],
  ])('mark a statement %s', (_, example) => {
    expect(marked(example.replace(/[[\]]/g, ''))).toBe(example);
  });
});
