import type { CDPSession } from '@playwright/test';

/** Presses the keys of a text as fast as the browser takes them. */
export async function pressKeys(session: CDPSession, text: string): Promise<void> {
  const keys = [...text].map(async (key) => {
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  });
  await Promise.all(keys);
}

/** Keys that are pressed together, `Control+Z`, with a small letter where Shift is not among them, as a keyboard has it. */
export function asOnKeyboard(keys: string): string {
  const held = keys.split('+');
  const key = held.pop() ?? '';
  return [...held, key.length > 1 || held.includes('Shift') ? key : key.toLowerCase()].join('+');
}
