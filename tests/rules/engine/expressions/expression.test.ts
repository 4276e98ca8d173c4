import { describe, expect, it } from 'vitest';
import { compileExpression } from '../../../../rules/engine/expressions/expression';
import { SentenceText } from '../../../../rules/engine/expressions/match';

function found(expression: string, text: string): string[] {
  const compiled = compileExpression(expression);
  return new SentenceText(text).find(compiled).map(({ start, end }) => text.slice(start, end));
}

describe('an expression', () => {
  it.each<[what: string, expression: string, text: string, found: string[]]>([
    ['finds a word in any case', 'policy', 'Our POLICY says', ['POLICY']],
    ['finds every place', 'late', 'Late, late and late', ['Late', 'late', 'late']],
    ['takes one of several', '(late|far too slow)', 'We were far too slow.', ['far too slow']],
    ['takes an optional item or not', 'very? late', 'very late, late', ['very late', 'late']],
    ['takes an optional group', 'so (very much)? sorry', 'so very much sorry', ['so very much sorry']],
    ['crosses a gap, the shortest first', 'sorry .{0,3} late', 'sorry it is late late', ['sorry it is late']],
    ['does not cross a longer gap', 'sorry .{0,1} late', 'sorry it is late', []],
    ['finds a stem', 'renovat*', 'the renovations and renovating', ['renovations', 'renovating']],
    [
      'finds a verb in every form',
      '{send}',
      'send, sends, sent, sending, sender',
      ['send', 'sends', 'sent', 'sending'],
    ],
    ['finds irregular forms', '{take|be/past}', 'taken or been', ['taken', 'been']],
    ['finds both spellings', '{cancel/past}', 'cancelled, canceled', ['cancelled', 'canceled']],
    ['expands contractions', 'we are not', "We aren't, we're not", ["We aren't", "we're not"]],
    ['may be written with contractions', "we don't", 'We do not', ['We do not']],
    ['knows both readings of a contraction', 'we (had|would) like', "we'd like", ["we'd like"]],
    ['looks past a possessive', 'company rules', "the company's rules", ["company's rules"]],
    ['recognises a verb after a noun', 'parcel is late', "the parcel's late", ["parcel's late"]],
    ['does not look past a verb', 'it late', "it's late", []],
    ['splits hyphens', 'short staffed', 'short-staffed', ['short-staffed']],
    ['narrows to a capture', 'sorry [if you feel]', 'sorry if you feel', ['if you feel']],
    ['excludes a word', 'not !only late', 'not only late, not always late', ['not always late']],
    ['recognises the start', '^ late', 'Late again, late', ['Late']],
    ['recognises the start after a greeting', '^ late', 'Hi Kim, late again', ['late']],
    ['recognises the end', 'late $', 'late and late?', ['late']],
    ['recognises the question mark', 'late ?', 'Was it late?', ['late?']],
    ['recognises where a clause starts', ', honestly', 'we, honestly, honestly', ['honestly', 'honestly']],
    ['is not fooled within a clause', ', honestly', 'we honestly tried', []],
    ['asks compromise for a tag', '#Adverb late', 'We were terribly late.', ['terribly late']],
    ['asks for the tag of half a contraction', 'we #Copula late', "We're late.", ["We're late"]],
    ['backtracks', '(so|so very) very late', 'so very very late', ['so very very late']],
  ])('%s', (_, expression, text, expected) => {
    expect(found(expression, text)).toEqual(expected);
  });

  it.each([
    ['a bracket that is never closed', '(late|slow', /cannot be read/],
    ['a bracket too many', 'late)', /cannot be read/],
    ['an unknown mark', 'late & slow', /what is "&"/],
    ['an unknown verb form', '{send/future}', /past, ing or base/],
    ['no required word', '.{0,3} #Adverb', /at least one word/],
    ['an unknown fragment', '$nothing late', /no fragment of the name/],
  ])('is refused with %s', (_, expression, message) => {
    expect(() => compileExpression(expression)).toThrow(message);
  });

  it('finds words that were first asked for after they had been read', () => {
    new SentenceText('xylophone');
    expect(found('xylophone', 'a xylophone')).toEqual(['xylophone']);
  });
});
