/** A function that remembers what it gave. */
export interface Memory<Value> {
  (text: string): Value;
  /** How long the texts are together that it keeps, in UTF-16 units. */
  readonly characters: number;
}

class Generation<Value> extends Map<string, Value> {
  characters = 0;
}

/**
 * Remembers what a pure function gave for the strings it saw last.
 * Two generations instead of an exact order: a hit costs one look-up. At most twice `size` texts are kept, and of
 * these at most twice `characters`; a text longer than that is not kept at all.
 * @param characters how long the texts of a generation may be together, in UTF-16 units
 */
export function remember<Value>(
  size: number,
  compute: (text: string) => Value,
  characters = size * 100,
): Memory<Value> {
  let recent = new Generation<Value>();
  let older = new Generation<Value>();

  const recall = (text: string): Value => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    if (text.length > characters) return compute(text);
    const kept = copyOf(text);
    const value = older.get(text) ?? compute(kept);
    if (recent.size >= size || recent.characters + kept.length > characters) {
      older = recent;
      recent = new Generation();
    }
    recent.set(kept, value);
    recent.characters += kept.length;
    return value;
  };
  return Object.defineProperty(recall as Memory<Value>, 'characters', {
    get: () => recent.characters + older.characters,
  });
}

/**
 * The text in memory of its own. What `slice` gives holds on to all that it was cut from (https://crbug.com/v8/2869):
 * a sentence would keep its whole draft alive, and with every key another one.
 */
function copyOf(text: string): string {
  return JSON.parse(JSON.stringify(text));
}
