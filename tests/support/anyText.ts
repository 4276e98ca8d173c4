import fc from 'fast-check';

const LAST = 0x10ffff;
const SURROGATES = { first: 0xd800, count: 0x800 };

/** Any character. fast-check's own `binary` takes half a second of every test file to set up. */
const character = fc.nat(LAST - SURROGATES.count).map((number) => {
  return String.fromCodePoint(number < SURROGATES.first ? number : number + SURROGATES.count);
});

/** Any string without half characters. */
export function anyText(lengths: { minLength?: number; maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.string({ unit: character, ...lengths });
}
