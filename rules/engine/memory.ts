/**
 * Remembers what a pure function gave for the strings it saw last.
 * Two generations instead of an exact order: a hit costs one look-up, and at most twice `size` entries are kept.
 */
export function remember<Value>(size: number, compute: (text: string) => Value): (text: string) => Value {
  let recent = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (text) => {
    let value = recent.get(text);
    if (value !== undefined) return value;
    value = older.get(text) ?? compute(text);
    if (recent.size >= size) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, value);
    return value;
  };
}
