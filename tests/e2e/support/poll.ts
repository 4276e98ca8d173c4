import { expect } from '@playwright/test';

/**
 * Polls until a matcher passes: like `expect.poll`, but at short intervals, since the result comes within a few frames.
 */
export const poll = <T>(ask: () => T | Promise<T>, message?: string) =>
  expect.poll(ask, { message, intervals: [30, 50] });
