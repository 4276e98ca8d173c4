import type { CDPSession } from '@playwright/test';

/** Presses the keys of a text as fast as the browser takes them. */
export async function pressKeys(session: CDPSession, text: string): Promise<void> {
  const keys = [...text].map(async (key) => {
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  });
  await Promise.all(keys);
}
