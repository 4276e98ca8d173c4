/**
 * Whether the reader's training left an example out, so that it may be measured on it: a tenth, whole brands and whole
 * pairs together. The same as `is_held_out` in rules/reader/training/train.py.
 * @param key `real <brand>` for real replies, `<set>/<id>` for all others
 */
export function isHeldOut(key: string): boolean {
  // By code points, as Python counts.
  const sum = [...key].reduce((total, character, at) => total + (character.codePointAt(0) ?? 0) * (at + 7), 0);
  return sum % 10 === 3;
}
