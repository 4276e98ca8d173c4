// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { speak } from '../../support/words';

beforeEach(() => vi.resetModules());

it.each([
  ['en', 'en-GB'],
  ['de', 'de'],
  ['es', 'es'],
  ['fr', 'fr'],
] as const)('says that a page is in %s', async (language, expected) => {
  speak(language);
  const { speakPage } = await import('../../../utils/language/speakPage');
  speakPage(document);
  expect(document.documentElement.lang).toBe(expected);
});
