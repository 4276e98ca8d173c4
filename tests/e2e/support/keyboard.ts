/**
 * Keys that are pressed together, `Control+Z`, with a lower-case letter unless Shift is among them, as a keyboard sends
 * it.
 */
export function asOnKeyboard(keys: string): string {
  const held = keys.split('+');
  const key = held.pop() ?? '';
  return [...held, key.length > 1 || held.includes('Shift') ? key : key.toLowerCase()].join('+');
}
