import { describe, expect, it } from 'vitest';
import { compileSource } from '../../rules/engine/expression';
import { SentenceText } from '../../rules/engine/match';
import { fromStart, inClause } from '../../rules/inClause';

/** What the expressions mark in a sentence: the longest of the first marks. */
function marked(expressions: string[], sentence: string): string | undefined {
  // What a sentence is read for must be known before it is read.
  const compiled = expressions.flatMap(compileSource);
  const text = new SentenceText(sentence);
  const spans = compiled.flatMap((expression) => text.find(expression));
  const [first] = spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return first && sentence.slice(first.start, first.end);
}

describe('inClause', () => {
  const expressions = inClause('(is|are) being .{0,1} reviewed');

  it.each([
    ['Your claim is being reviewed.', 'Your claim is being reviewed'],
    ['It is being reviewed.', 'It is being reviewed'],
    ['Claims are being reviewed.', 'Claims are being reviewed'],
    ['All of the open claims are being reviewed.', 'All of the open claims are being reviewed'],
    ['The key is in the post, and the lock is being reviewed.', 'the lock is being reviewed'],
    ['Thank you for your patience, it is being reviewed.', 'it is being reviewed'],
    ['I am sorry about this, your case is being reviewed.', 'your case is being reviewed'],
    ['Hi Kim, your case is being reviewed.', 'your case is being reviewed'],
    ['- The case is being reviewed.', 'The case is being reviewed'],
    ['Unfortunately the case is being reviewed.', 'the case is being reviewed'],
    ['Your claim is with Ana.', undefined],
  ])('marks the clause in “%s”', (sentence, clause) => {
    expect(marked(expressions, sentence)).toBe(clause);
  });
});

describe('fromStart', () => {
  const expressions = fromStart('the best .{0,2} in town');

  it.each([
    ['The best rolls in town!', 'The best rolls in town'],
    ['You can taste that these are the best rolls in town.', 'You can taste that these are the best rolls in town'],
    ['Hi Kim, ours are the best rolls in town.', 'ours are the best rolls in town'],
    ['- Ours are the best rolls in town.', 'Ours are the best rolls in town'],
    ['Ours are the best rolls in town, and I have sent you two.', 'Ours are the best rolls in town'],
    ['As a shop with the best rolls in town, we know flour.', 'As a shop with the best rolls in town, we know flour'],
    ['Best wishes from the town.', undefined],
  ])('marks “%s” from its start', (sentence, part) => {
    expect(marked(expressions, sentence)).toBe(part);
  });
});
