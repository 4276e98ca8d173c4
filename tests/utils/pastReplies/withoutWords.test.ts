import { expect, it, vi } from 'vitest';

vi.mock('#i18n', () => {
  throw new Error('no browser here has words');
});

it.each([
  ['the command, which runs in Node', () => import('../../../utils/pastReplies/forCommand')],
  ['the worker, which a browser gives no words', () => import('../../../utils/pastReplies/serveReviews')],
])('past replies are read without the words of the interface by %s', async (_, load) => {
  expect(await load()).toBeDefined();
});
