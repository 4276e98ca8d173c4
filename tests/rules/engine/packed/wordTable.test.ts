import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWords } from '../../../../rules/engine/packed/packWords';
import { wordTable } from '../../../../rules/engine/parser/lean/wordTable';

// Few characters, so that words share beginnings; some longer than what one digit can say of that.
const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', "'", '9', 'é', '—'), minLength: 1, maxLength: 60 });
// Those that are looked up may also have the characters that the format uses itself.
const asked = fc.string({ unit: fc.constantFrom('a', 'b', ' ', "'", '9', 'é', 'A', 'Q', '\n'), maxLength: 60 });
const value = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.constantFrom('Noun', ['Plural', 'Actor']));
const words = fc.dictionary(word, value, { maxKeys: 100, noNullPrototype: true });

describe('a table of packed words', () => {
  it('gives what an object of the same words gives, for these and for others', () => {
    fc.assert(
      fc.property(words, fc.array(asked), (packed, others) => {
        const table = wordTable(packWords(packed));
        for (const name of [...Object.keys(packed), ...others]) {
          expect(table[name], name).toEqual(packed[name]);
          // biome-ignore lint/suspicious/noPrototypeBuiltins: as compromise asks.
          expect(table.hasOwnProperty(name), name).toBe(Object.hasOwn(packed, name));
        }
      }),
    );
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', ''])('has no word %j of its own', (name) => {
    expect(Object.hasOwn(wordTable(packWords({ constant: 'Noun' })), name)).toBe(false);
  });

  it('finds each of many words, whatever shares its beginning', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, number) => [number.toString(3), number % 250]));
    const table = wordTable(packWords(many));
    for (const [name, expected] of Object.entries(many)) expect(table[name]).toBe(expected);
    expect(table['3']).toBeUndefined();
  });

  it('may be empty', () => {
    expect(wordTable(packWords({})).any).toBeUndefined();
  });

  it.each(['Amends', 'two\nlines'])('cannot have the word %j', (name) => {
    expect(() => packWords({ [name]: 1 })).toThrow(`"${name}" cannot be packed`);
  });
});
