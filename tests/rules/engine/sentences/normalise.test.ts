import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../rules/engine/sentences/normalise';

describe('normalise', () => {
  it.each([
    ['curly quotes', 'I’m “sorry”', `I'm "sorry"`],
    ['odd spaces', 'so\u00A0sorry\u2009now', 'so sorry now'],
    ['missing apostrophes', 'Dont know, im sorry', "Don't know, I'm sorry"],
    ['misspellings', 'Unfortunatly we appologise', 'Unfortunately we apologize'],
    ['invisible characters', 'so\u200Brry', 'sorry'],
    ['marks of direction', 'so\u200Erry if\u202C y\u2066ou\u2069', 'sorry if you'],
    ['other marks that are not seen', 's\u034For\uFE0Fry', 'sorry'],
    ['faces', 'so sorry :( now', 'so sorry    now'],
    ['signs of notes', 'in a day.¹ in two.[12]', 'in a day.  in two.    '],
    ['small figures that are no notes', '5 m²', '5 m²'],
    ['decomposed accents', 'cafe\u0301', 'café'],
    ['emoji', 'sorry 😀 you', 'sorry    you'],
    ['placeholders', 'Hi {{customer.name}}, sorry', 'Hi                  , sorry'],
    ['links', 'see https://a.example/our-policy now', 'see link                         now'],
  ])('normalises %s', (_, original, text) => {
    expect(normalise(original).text).toBe(text);
  });

  it.each([
    ['a missing apostrophe', 'Hi, im sorry', 'sorry'],
    ['two of them', 'dont worry, im sorry', 'sorry'],
    ['a decomposed accent', 'cafe\u0301 is sorry', 'sorry'],
    ['an emoji', '👩‍👩‍👧 we are sorry', 'sorry'],
    ['invisible characters', '\u200Bso\u200B is sorry', 'sorry'],
  ])('maps back to what was typed after %s', (_, original, word) => {
    const { text, toOriginal } = normalise(original);
    const at = text.indexOf(word);
    expect(original.slice(toOriginal(at), toOriginal(at + word.length))).toBe(word);
  });

  it('maps back to a whole misspelt word', () => {
    const original = 'we are sory!';
    const { text, toOriginal } = normalise(original);
    const at = text.indexOf('sorry');
    expect(original.slice(toOriginal(at), toOriginal(at + 5))).toBe('sory');
  });
});
