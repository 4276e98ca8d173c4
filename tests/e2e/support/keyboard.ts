/** Keys that are pressed together, `Control+Z`, with a small letter where Shift is not among them, as a keyboard has it. */
export function asOnKeyboard(keys: string): string {
  const held = keys.split('+');
  const key = held.pop() ?? '';
  return [...held, key.length > 1 || held.includes('Shift') ? key : key.toLowerCase()].join('+');
}
