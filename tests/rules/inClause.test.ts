import { describe, expect, it } from 'vitest';
import { compileExpression } from '../../rules/engine/expression';
import { SentenceText } from '../../rules/engine/match';
import { inClause } from '../../rules/inClause';

const [expression = ''] = inClause('(is|are) being .{0,1} reviewed');
const compiled = compileExpression(expression);

describe('inClause', () => {
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
  ])('marks the clause in “%s”', (sentence, marked) => {
    const [span] = new SentenceText(sentence).find(compiled);
    expect(span && sentence.slice(span.start, span.end)).toBe(marked);
  });

  it('marks nothing where the predicate is missing', () => {
    expect(new SentenceText('Your claim is with Ana.').find(compiled)).toEqual([]);
  });
});
