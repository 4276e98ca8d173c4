import { expect } from '@playwright/test';

/**
 * Asks again and again until a matcher is content: as `expect.poll`, but soon, since what is waited for comes within a
 * few frames.
 */
export const poll = <T>(ask: () => T | Promise<T>, message?: string) =>
  expect.poll(ask, { message, intervals: [30, 50] });
