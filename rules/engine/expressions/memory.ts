/** A function that remembers its results. */
export interface Memory<Value> {
  (text: string): Value;
  /** The total length of the texts that it keeps, in UTF-16 units. */
  readonly characters: number;
}

class Generation<Value> extends Map<string, Value> {
  characters = 0;
}

/**
 * Remembers the results of a pure function for the latest strings. It keeps two generations instead of an exact order,
 * so a hit costs one look-up: at most twice `size` texts, and of these at most twice `characters`. A longer text is not
 * kept.
 * @param characters the most that the texts of a generation may add up to, in UTF-16 units
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
 * A copy of a text in memory of its own. A slice keeps the whole string that it was cut from alive
 * (https://crbug.com/v8/2869): a sentence would keep its draft alive, and every keystroke another one.
 */
function copyOf(text: string): string {
  return JSON.parse(JSON.stringify(text));
}
